import { ask } from "./asking";
import { useEmptyGraph, wipe } from "./connect";
import { type GivenEntity, writeGraph } from "./fixtures/writeGraph";

interface Page {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
  readonly nodes: readonly { readonly id: string }[];
}

describe("lists", () => {
  const given = useEmptyGraph();

  describe("are turned page by page", () => {
    const page = `query ($first: Int, $last: Int, $after: String, $before: String) {
  meetings(first: $first, last: $last, after: $after, before: $before) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }
  }
}`;
    const turn = async (variables: Record<string, unknown>) =>
      (await ask(given.graph, page, variables))["meetings"] as Page;

    beforeEach(async () => {
      await wipe(given.graph);
      const meetings = Array.from({ length: 9 }, (_, index): GivenEntity => {
        const day = `2020-01-0${1 + (index % 3)}`;
        return { id: `m${index}`, kind: "Meeting", ...(index < 7 ? { date: day, dateEarliest: day } : {}) };
      });
      await writeGraph(given.graph, meetings, []);
    });

    const latestFirst = ["m5", "m2", "m4", "m1", "m6", "m3", "m0", "m8", "m7"];

    test("forward and backward, undated last", async () => {
      const seen: string[] = [];
      let after: string | null = null;
      for (;;) {
        const { nodes, pageInfo }: Page = await turn({ first: 2, after });
        seen.push(...nodes.map(({ id }) => id));
        expect(pageInfo.hasPreviousPage).toBe(after !== null);
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(seen).toEqual(latestFirst);
      const back = await turn({ last: 3 });
      expect(back.nodes.map(({ id }) => id)).toEqual(latestFirst.slice(-3));
      expect(back.pageInfo).toMatchObject({ hasPreviousPage: true, hasNextPage: false });
      const before = await turn({ last: 3, before: back.pageInfo.startCursor });
      expect(before.nodes.map(({ id }) => id)).toEqual(latestFirst.slice(-6, -3));
    });

    test("without loss or repetition while rows are inserted before and after", async () => {
      const first = await turn({ first: 4 });
      await writeGraph(
        given.graph,
        [
          { id: "newest", kind: "Meeting", date: "2020-02-01", dateEarliest: "2020-02-01" },
          { id: "between", kind: "Meeting", date: "2020-01-01", dateEarliest: "2020-01-01" },
        ],
        [],
      );
      const rest = await turn({ first: 20, after: first.pageInfo.endCursor });
      const shown = [...first.nodes, ...rest.nodes].map(({ id }) => id);
      expect(shown.filter((id) => id !== "between")).toEqual(latestFirst);
      expect(shown.filter((id) => id === "between")).toHaveLength(1);
    });

    test.each([
      ["a malformed cursor", { after: "%%%" }, "after"],
      ["no row", { first: 0 }, "first"],
      ["too many rows", { first: 101 }, "first"],
      ["both ends", { first: 1, last: 1 }, "last"],
    ])("but not with %s", async (_, variables, place) => {
      await expect(ask(given.graph, page, variables)).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        place,
      });
    });

    test("but not with the cursor of another question", async () => {
      const { pageInfo } = await turn({ first: 1 });
      const other = `query ($after: String) { meetings(after: $after, where: { city: { eq: "Arin" } }) { nodes { id } } }`;
      await expect(ask(given.graph, other, { after: pageInfo.endCursor })).rejects.toMatchObject({
        code: "BAD_USER_INPUT",
        place: "after",
      });
    });
  });
});
