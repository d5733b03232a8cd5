import { ask } from "./asking";
import { useEmptyGraph, wipe } from "./connect";
import { writeGraph } from "./fixtures/writeGraph";

describe("both times", () => {
  const given = useEmptyGraph();

  describe("as of a day, and as known at an instant", () => {
    beforeAll(async () => {
      await wipe(given.graph);
      const known = { knownFrom: "2024-01-01T00:00:00.000Z" };
      await writeGraph(
        given.graph,
        [
          { id: "o1", kind: "Official" },
          { id: "i1", kind: "Institution" },
        ],
        [
          {
            from: "o1",
            kind: "HOLDS_POSITION",
            to: "i1",
            title: "envoy",
            sinceEarliest: "2019-01-01",
            untilLatest: "2020-12-31",
            ...known,
          },
          {
            from: "o1",
            kind: "HOLDS_POSITION",
            to: "i1",
            title: "vice minister",
            sinceEarliest: "2021-01-01",
            observedFrom: "2022-01-01",
            observedTo: "2023-01-01",
            ...known,
          },
          {
            from: "o1",
            kind: "HOLDS_POSITION",
            to: "i1",
            title: "minister",
            observedFrom: "2024-06-01",
            observedTo: "2024-06-01",
            knownFrom: "2024-06-01T00:00:00.000Z",
          },
          {
            from: "o1",
            kind: "HOLDS_POSITION",
            to: "i1",
            title: "clerk",
            observedFrom: "2018-01-01",
            observedTo: "2025-01-01",
            ...known,
            knownTo: "2024-03-01T00:00:00.000Z",
          },
          // Told of "on 20 November" and "in May", in texts that state no year.
          {
            from: "o1",
            kind: "HOLDS_POSITION",
            to: "i1",
            title: "chair",
            sinceEarliest: "2015-01-01",
            yearlessDays: "--05 --11-20",
            ...known,
          },
        ],
      );
    });

    const titles = async (args: string) => {
      const answer = await ask(
        given.graph,
        `{ node(id: "o1") { ... on Official { positions(${args} orderBy: [{ field: SINCE }]) { edges { title } } } } }`,
      );
      const { positions } = answer["node"] as { positions: { edges: { title: string }[] } };
      return positions.edges.map(({ title }) => title).sort();
    };

    test.each<[string, string, string[]]>([
      ["today", "", ["chair", "envoy", "minister", "vice minister"]],
      ["within a stated interval", `asOf: "2020-06-01",`, ["envoy"]],
      ["within what was observed", `asOf: "2022-06-01",`, ["vice minister"]],
      ["after the last day observed", `asOf: "2023-06-01",`, []],
      [
        "the same, unstated ends left open",
        `asOf: "2023-06-01", includeUnknown: true,`,
        ["chair", "minister", "vice minister"],
      ],
      ["on a day that is stated without its year", `asOf: "2016-11-20",`, ["chair"]],
      ["in a month that is", `asOf: "2022-05-07",`, ["chair", "vice minister"]],
      ["on the day before", `asOf: "2016-11-19",`, []],
      ["before it began", `asOf: "2014-11-20",`, []],
      ["on such a day after the text was recorded", `asOf: "2024-11-20",`, []],
      [
        "before a relation was known",
        `knownAt: "2024-05-01T00:00:00Z",`,
        ["chair", "envoy", "vice minister"],
      ],
      [
        "while a closed one was known",
        `knownAt: "2024-02-01T00:00:00Z",`,
        ["chair", "clerk", "envoy", "vice minister"],
      ],
      ["both", `knownAt: "2024-02-01T00:00:00Z", asOf: "2019-06-01",`, ["clerk", "envoy"]],
    ])("%s", async (_, args, expected) => {
      expect(await titles(args)).toEqual(expected);
    });

    test("who held an office then", async () => {
      const text = `query ($on: Date) { whoHeld(position: "Vice Minister", at: "i1", on: $on) { official { id } relation { title } } }`;
      expect(await ask(given.graph, text, { on: "2022-06-01" })).toEqual({
        whoHeld: [{ official: { id: "o1" }, relation: { title: "vice minister" } }],
      });
      // Wherever it is held, by the index of titles; closed ones too, where they were known.
      const anywhere = text.replace('at: "i1", ', "");
      expect(await ask(given.graph, anywhere, { on: "2022-06-01" })).toEqual({
        whoHeld: [{ official: { id: "o1" }, relation: { title: "vice minister" } }],
      });
      const clerk = `{ whoHeld(position: "Clerk") { title } }`;
      expect(await ask(given.graph, clerk)).toEqual({ whoHeld: [] });
      const then = clerk.replace(")", `, knownAt: "2024-02-01T00:00:00Z")`);
      expect(await ask(given.graph, then)).toEqual({ whoHeld: [{ title: "clerk" }] });
      // A vice minister is not the minister.
      const minister = text.replace("Vice Minister", "Minister");
      expect(await ask(given.graph, minister, { on: "2022-06-01" })).toEqual({ whoHeld: [] });
    });
  });

  test("what an id does not name is null; several roots are one answer, in the order asked", async () => {
    const text = `{ z: node(id: "nobody") { id } nodes(ids: ["i1", "nobody", "o1"]) { id __typename } a: countries { totalCount } }`;
    const answer = await ask(given.graph, text);
    expect(JSON.stringify(answer)).toBe(
      JSON.stringify({
        z: null,
        nodes: [{ id: "i1", __typename: "Institution" }, null, { id: "o1", __typename: "Official" }],
        a: { totalCount: 0 },
      }),
    );
  });
});
