import { ask } from "./asking";
import { useEmptyGraph, wipe } from "./connect";
import { type GivenEntity, type GivenRelation, writeGraph } from "./fixtures/writeGraph";

interface Page {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string;
    readonly endCursor: string;
  };
  readonly nodes: readonly { readonly id: string }[];
}

const ids = (list: unknown): string[] => (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

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

  describe("are filtered, sorted and counted", () => {
    beforeAll(async () => {
      await wipe(given.graph);
      const entities: GivenEntity[] = [
        { id: "o1", kind: "Official", name: "Ölzii Bat", aliases: ["Ölzii Bat", "Bat Olzii"] },
        { id: "o2", kind: "Official", name: "Anna Lee" },
        { id: "o3", kind: "Official", name: "Bo Park" },
        {
          id: "m1",
          kind: "Meeting",
          name: "First Forum",
          status: "held",
          city: "Arin",
          date: "2019",
          dateEarliest: "2019-01-01",
          dateLatest: "2019-12-31",
        },
        {
          id: "m2",
          kind: "Meeting",
          name: "Second Forum",
          status: "planned",
          date: "2020-05-05",
          dateEarliest: "2020-05-05",
          dateLatest: "2020-05-05",
        },
        { id: "p1", kind: "Project", name: "Copper Line", status: "in force" },
        { id: "p2", kind: "Project", name: "Zinc Line" },
        { id: "i1", kind: "Institution", name: "Ministry" },
      ];
      const relations: GivenRelation[] = [
        { from: "o1", kind: "PARTICIPATED_IN", to: "m1", role: "chair", sources: 3 },
        { from: "o2", kind: "PARTICIPATED_IN", to: "m1", role: "speaker" },
        { from: "o2", kind: "PARTICIPATED_IN", to: "m2", role: "speaker" },
        { from: "i1", kind: "PARTICIPATED_IN", to: "m1" },
        { from: "m1", kind: "DISCUSSED", to: "p1" },
        { from: "o3", kind: "COMMENTED_ON", to: "p1", stance: "support" },
        { from: "o3", kind: "COMMENTED_ON", to: "p2" },
      ];
      await writeGraph(given.graph, entities, relations);
    });

    test.each<[string, string, string[]]>([
      ["folded", `officials(where: { name: { matches: "OLZII" } })`, ["o1"]],
      ["by another name", `officials(where: { alias: { startsWith: "Bat" } })`, ["o1"]],
      ["with NOT", `officials(where: { NOT: { name: { startsWith: "B" } } })`, ["o2", "o1"]],
      [
        "with OR",
        `officials(where: { OR: [{ id: { eq: "o1" } }, { name: { eq: "Bo Park" } }] })`,
        ["o3", "o1"],
      ],
      ["with no way of OR", `officials(where: { OR: [] })`, []],
      ["by degree", `officials(where: { degree: { gte: 2 } })`, ["o2", "o3"]],
      [
        "two hops away",
        `officials(where: { meetings: { some: { projects: { some: { name: { eq: "Copper Line" } } } } } })`,
        ["o2", "o1"],
      ],
      ["by none", `officials(where: { meetings: { none: { status: { eq: PLANNED } } } })`, ["o3", "o1"]],
      ["by all", `officials(where: { meetings: { all: { city: { eq: "Arin" } } } })`, ["o3", "o1"]],
      [
        "by a relation's property",
        `officials(where: { meetings: { some: {}, relation: { role: { eq: CHAIR } } } })`,
        ["o1"],
      ],
      ["by how many", `officials(where: { commentedProjects: { count: { gt: 1 } } })`, ["o3"]],
      ["by a status of two words", `projects(where: { status: { eq: IN_FORCE } })`, ["p1"]],
      ["by what is absent", `projects(where: { NOT: { status: { eq: IN_FORCE } } })`, ["p2"]],
      [
        "by days that are certain",
        `meetings(where: { date: { gte: "2019-01-01", lte: "2019-12-31" } })`,
        ["m1"],
      ],
      [
        "by days within a stated year",
        `meetings(where: { date: { gte: "2019-06-01", lte: "2019-12-31" } })`,
        [],
      ],
      [
        "sorted by degree",
        `officials(orderBy: [{ field: DEGREE, direction: DESC }, { field: NAME }])`,
        ["o2", "o3", "o1"],
      ],
      [
        "sorted by a count",
        `officials(orderBy: [{ count: COMMENTED_ON, direction: DESC }, { field: NAME }])`,
        ["o3", "o2", "o1"],
      ],
    ])("%s", async (_, list, expected) => {
      const answer = await ask(given.graph, `{ list: ${list} { totalCount nodes { id } } }`);
      expect(ids(answer["list"])).toEqual(expected);
      expect((answer["list"] as { totalCount: number }).totalCount).toBe(expected.length);
    });

    test("with facets, at depth and at the root", async () => {
      const text = `{ node(id: "m1") { ... on Meeting { officials { totalCount facets(by: ROLE) { value count } } } }
  relations { facets(by: KIND, first: 2) { value count } } }`;
      expect(await ask(given.graph, text)).toEqual({
        node: {
          officials: {
            totalCount: 2,
            facets: [
              { value: "chair", count: 1 },
              { value: "speaker", count: 1 },
            ],
          },
        },
        relations: {
          facets: [
            { value: "PARTICIPATED_IN", count: 4 },
            { value: "COMMENTED_ON", count: 2 },
          ],
        },
      });
    });

    test("by relation: its kind, its ends, most sources first", async () => {
      const text = `{ relations(where: { kind: { in: [PARTICIPATED_IN] }, to: { id: { eq: "m1" } } }, orderBy: [{ field: SOURCE_COUNT, direction: DESC }], first: 1) {
  totalCount nodes { kind sourceCount from { name } to { name } } } }`;
      expect(await ask(given.graph, text)).toEqual({
        relations: {
          totalCount: 3,
          nodes: [
            {
              kind: "PARTICIPATED_IN",
              sourceCount: 3,
              from: { name: "Ölzii Bat" },
              to: { name: "First Forum" },
            },
          ],
        },
      });
    });

    test("an official's projects name every way", async () => {
      const text = `{ node(id: "o1") { ... on Official { projects { edges { node { id } ways { length nodes { id } hops { relations { kind } } } } } } } }`;
      expect(await ask(given.graph, text)).toEqual({
        node: {
          projects: {
            edges: [
              {
                node: { id: "p1" },
                ways: [
                  {
                    length: 2,
                    nodes: [{ id: "o1" }, { id: "m1" }, { id: "p1" }],
                    hops: [
                      { relations: [{ kind: "PARTICIPATED_IN" }] },
                      { relations: [{ kind: "DISCUSSED" }] },
                    ],
                  },
                ],
              },
            ],
          },
        },
      });
    });

    test("search finds misspelt, unfinished and turned round, and Cyrillic for Latin", async () => {
      const text = `query ($query: String!) { search(query: $query, first: 1) { edges { matchedAlias node { id } } } }`;
      const found = async (query: string) => (await ask(given.graph, text, { query }))["search"];
      for (const query of ["Olzii", "Park Bo", "Copp", "Secnd Forum", "Бо Парк", "Öl"]) {
        expect([query, ((await found(query)) as { edges: unknown[] }).edges]).toEqual([
          query,
          [expect.anything()],
        ]);
      }
      expect(await found("Olzii Bat")).toEqual({
        edges: [{ matchedAlias: "Ölzii Bat", node: { id: "o1" } }],
      });
      expect(await found('+-&&||!(){}[]^"~*?:\\/')).toEqual({ edges: [] });
    });
  });

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
      ["today", "", ["envoy", "minister", "vice minister"]],
      ["within a stated interval", `asOf: "2020-06-01",`, ["envoy"]],
      ["within what was observed", `asOf: "2022-06-01",`, ["vice minister"]],
      ["after the last day observed", `asOf: "2023-06-01",`, []],
      [
        "the same, unstated ends left open",
        `asOf: "2023-06-01", includeUnknown: true,`,
        ["minister", "vice minister"],
      ],
      ["before a relation was known", `knownAt: "2024-05-01T00:00:00Z",`, ["envoy", "vice minister"]],
      [
        "while a closed one was known",
        `knownAt: "2024-02-01T00:00:00Z",`,
        ["clerk", "envoy", "vice minister"],
      ],
      ["both", `knownAt: "2024-02-01T00:00:00Z", asOf: "2019-06-01",`, ["clerk", "envoy"]],
    ])("%s", async (_, args, expected) => {
      expect(await titles(args)).toEqual(expected);
    });

    test("who held an office then", async () => {
      const text = `query ($on: Date) { whoHeld(position: "Minister", at: "i1", on: $on) { official { id } relation { title } } }`;
      expect(await ask(given.graph, text, { on: "2022-06-01" })).toEqual({
        whoHeld: [{ official: { id: "o1" }, relation: { title: "vice minister" } }],
      });
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
