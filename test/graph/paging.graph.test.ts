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

    test("backward through everything, from either order of days", async () => {
      const ordered = `query ($orderBy: [MeetingOrder!], $before: String) {
  meetings(last: 2, before: $before, orderBy: $orderBy) { pageInfo { hasPreviousPage startCursor } nodes { id } }
}`;
      for (const [direction, expected] of [
        ["ASC", ["m0", "m3", "m6", "m1", "m4", "m2", "m5", "m7", "m8"]],
        ["DESC", latestFirst],
      ] as const) {
        const seen: string[] = [];
        let before: string | null = null;
        for (;;) {
          const answer = await ask(given.graph, ordered, { orderBy: [{ field: "DATE", direction }], before });
          const { nodes, pageInfo } = answer["meetings"] as Page;
          seen.unshift(...nodes.map(({ id }) => id));
          if (!pageInfo.hasPreviousPage) break;
          before = pageInfo.startCursor;
        }
        expect(seen).toEqual(expected);
      }
    });

    test("relations of all kinds by their day, stated or observed, from either end", async () => {
      await writeGraph(
        given.graph,
        [{ id: "o", kind: "Official" }],
        [
          { from: "o", kind: "PARTICIPATED_IN", to: "m0", id: "a", observedFrom: "2020-05-01" },
          {
            from: "o",
            kind: "PARTICIPATED_IN",
            to: "m1",
            id: "b",
            sinceEarliest: "2020-06-01",
            observedFrom: "2021-01-01",
          },
          { from: "o", kind: "COMMENTED_ON", to: "m2", id: "c", observedFrom: "2020-06-01" },
          { from: "m3", kind: "FOLLOWS", to: "m2", id: "d" },
          { from: "o", kind: "COMMENTED_ON", to: "m4", id: "e" },
          { from: "m5", kind: "FOLLOWS", to: "m4", id: "f", observedFrom: "2019-01-01" },
        ],
      );
      const text = `query ($first: Int, $last: Int, $after: String, $before: String) {
  relations(first: $first, last: $last, after: $after, before: $before) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id }
  }
}`;
      const list = async (variables: Record<string, unknown>) =>
        (await ask(given.graph, text, variables))["relations"] as Page;
      const expected = ["b", "c", "a", "f", "d", "e"];
      const seen: string[] = [];
      for (let after: string | null = null; ;) {
        const { nodes, pageInfo }: Page = await list({ first: 2, after });
        seen.push(...nodes.map(({ id }) => id));
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      expect(seen).toEqual(expected);
      const back: string[] = [];
      for (let before: string | null = null; ;) {
        const { nodes, pageInfo }: Page = await list({ last: 2, before });
        back.unshift(...nodes.map(({ id }) => id));
        if (!pageInfo.hasPreviousPage) break;
        before = pageInfo.startCursor;
      }
      expect(back).toEqual(expected);
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
