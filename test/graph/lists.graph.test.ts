import { ask } from "./asking";
import { useEmptyGraph, wipe } from "./connect";
import { type GivenEntity, type GivenRelation, writeGraph } from "./fixtures/writeGraph";

const ids = (list: unknown): string[] => (list as { nodes: { id: string }[] }).nodes.map(({ id }) => id);

describe("lists", () => {
  const given = useEmptyGraph();

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
});
