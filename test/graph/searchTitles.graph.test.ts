import { changeGraph } from "../../src/graph/change/changeGraph";
import { loadBatches } from "../../src/graph/change/loadBatches";
import { ask } from "./asking";
import { tell, type Tale } from "./batches";
import { useEmptyGraph } from "./connect";

const tales: readonly Tale[] = [
  {
    name: "Ministers open a railway, and promise more",
    published: "2019-05-01",
    things: {
      "Bo Ek": { kind: "Official" },
      "Tam Lund": { kind: "Official" },
      Norland: { kind: "Country" },
      "Foreign Ministry": { kind: "Institution" },
    },
    told: [
      {
        kind: "HOLDS_POSITION",
        from: "Bo Ek",
        to: "Norland",
        properties: { title: "Minister of Foreign Affairs" },
        since: "2018-01-01",
        until: "2019-12-31",
      },
      {
        kind: "HOLDS_POSITION",
        from: "Bo Ek",
        to: "Foreign Ministry",
        properties: { title: "foreign minister" },
        since: "2018-01-01",
        until: "2019-12-31",
      },
      {
        kind: "HOLDS_POSITION",
        from: "Tam Lund",
        to: "Norland",
        properties: { title: "министр энергетики" },
        since: "2018-01-01",
      },
    ],
  },
  {
    name: "Железная дорога открыта",
    published: "2020-06-01",
    things: {
      "Ada Minister": { kind: "Official" },
      Norland: { kind: "Country" },
    },
    told: [
      {
        kind: "HOLDS_POSITION",
        from: "Ada Minister",
        to: "Norland",
        properties: { title: "Foreign Minister" },
        since: "2020-01-01",
      },
    ],
  },
  {
    name: "A railway for two states",
    published: "2021-06-01",
    things: { Norland: { kind: "Country" } },
    told: [],
  },
];

interface Edge {
  readonly score: number;
  readonly matchedAlias: string | null;
  readonly matchedTitle: string | null;
  readonly node: { readonly name: string };
}

describe("a search", () => {
  const given = useEmptyGraph();

  beforeAll(async () => {
    await changeGraph(given.graph, (change) =>
      loadBatches(
        change,
        tales.map((tale) => tell(tale)),
      ),
    );
  });

  const found = async (query: string, times = ""): Promise<Edge[]> => {
    const text = `query ($query: String!) { search(query: $query ${times}) { edges { score matchedAlias matchedTitle node { name } } } }`;
    const answer = (await ask(given.graph, text, { query }))["search"];
    return (answer as { edges: Edge[] }).edges;
  };
  const names = async (query: string, times = "") => (await found(query, times)).map(({ node }) => node.name);

  test("for an office finds who held it, once, and says by which title", async () => {
    const edges = await found("foreign minister");
    expect(edges.map(({ node }) => node.name).sort()).toEqual(["Ada Minister", "Bo Ek", "Foreign Ministry"]);
    expect(edges.find(({ node }) => node.name === "Bo Ek")).toMatchObject({
      matchedAlias: null,
      matchedTitle: "foreign minister",
    });
    expect(edges.find(({ node }) => node.name === "Foreign Ministry")).toMatchObject({
      matchedAlias: "Foreign Ministry",
      matchedTitle: null,
    });
    expect(edges.map(({ score }) => score)).toEqual(
      [...edges.map(({ score }) => score)].sort((a, b) => b - a),
    );
  });

  test.each([
    ["in another order of words", "affairs foreign minister"],
    ["unfinished", "minister of foreign af"],
    ["misspelt", "minster of foreign afairs"],
    ["in capitals, with signs", "MINISTER of “Foreign” Affairs!"],
  ])("finds an office %s", async (_, query) => {
    expect(await names(query)).toContain("Bo Ek");
  });

  test("finds an office in the other script", async () => {
    expect(await found("ministr energetiki")).toMatchObject([
      { node: { name: "Tam Lund" }, matchedTitle: "министр энергетики" },
    ]);
  });

  test("tells the name where it fits better than the title", async () => {
    const edges = await found("Ada Minister");
    expect(edges[0]).toMatchObject({
      node: { name: "Ada Minister" },
      matchedAlias: "Ada Minister",
      matchedTitle: null,
    });
  });

  test("for things of other kinds looks at no offices", async () => {
    expect(await names("foreign minister", "kinds: [INSTITUTION]")).toEqual(["Foreign Ministry"]);
    expect(await names("foreign affairs", "kinds: [COUNTRY]")).toEqual([]);
    expect(await names("foreign affairs", "kinds: [COUNTRY, OFFICIAL]")).toEqual(["Bo Ek"]);
  });

  test("as of a day finds who held the office then", async () => {
    expect(await names("foreign minister", 'asOf: "2019-03-01", kinds: [OFFICIAL]')).toEqual(["Bo Ek"]);
    expect(await names("foreign minister", 'asOf: "2020-03-01", kinds: [OFFICIAL]')).toEqual([
      "Ada Minister",
    ]);
  });

  describe("for a document", () => {
    const titles = async (query: string, times = "") => {
      const text = `query ($query: String!) { search(query: $query ${times}) { documents { totalCount nodes { title } } } }`;
      const answer = (await ask(given.graph, text, { query }))["search"];
      const { documents } = answer as { documents: { totalCount: number; nodes: { title: string }[] } };
      expect(documents.totalCount).toBe(documents.nodes.length);
      return documents.nodes.map(({ title }) => title);
    };

    test.each([
      ["whole", "Ministers open a railway, and promise more", "Ministers open a railway, and promise more"],
      ["unfinished", "ministers open a rail", "Ministers open a railway, and promise more"],
      ["misspelt", "railwai promise", "Ministers open a railway, and promise more"],
      ["in the other script", "zheleznaya doroga", "Железная дорога открыта"],
    ])("finds it by its headline %s", async (_, query, title) => {
      expect(await titles(query)).toEqual([title]);
    });

    test("looks at titles, not at what the text says", async () => {
      expect(await titles("Norland")).toEqual([]);
    });

    test("as of a day finds what was published by then", async () => {
      expect((await titles("railway")).sort()).toEqual([
        "A railway for two states",
        "Ministers open a railway, and promise more",
      ]);
      expect(await titles("railway", 'asOf: "2020-01-01"')).toEqual([
        "Ministers open a railway, and promise more",
      ]);
    });

    test("goes through the pages, and refuses the cursor of another search", async () => {
      const text = `query ($query: String!, $after: String) { search(query: $query) {
  edges { cursor } documents(first: 1, after: $after) { pageInfo { hasNextPage endCursor } edges { score node { title } } } } }`;
      interface Page {
        readonly edges: readonly { readonly cursor: string }[];
        readonly documents: {
          readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
          readonly edges: readonly { readonly score: number; readonly node: { readonly title: string } }[];
        };
      }
      const page = async (query: string, after: string | null) =>
        (await ask(given.graph, text, { query, after }))["search"] as Page;
      const first = await page("railway", null);
      const second = await page("railway", first.documents.pageInfo.endCursor);
      expect([first, second].map(({ documents }) => documents.pageInfo.hasNextPage)).toEqual([true, false]);
      expect(
        [first, second].flatMap(({ documents }) => documents.edges.map(({ node }) => node.title)).sort(),
      ).toEqual(["A railway for two states", "Ministers open a railway, and promise more"]);
      const refused = { code: "BAD_USER_INPUT", place: "after" };
      await expect(page("states", first.documents.pageInfo.endCursor)).rejects.toMatchObject(refused);
      const entities = await page("Norland", null);
      await expect(page("Norland", entities.edges[0]?.cursor ?? "")).rejects.toMatchObject(refused);
    });
  });

  test.each(["name:* OR kind:[A TO Z]~2^9 && +x -y !z", "title:(", '"', "*", "", "   ", "\\", "of the"])(
    "takes %j for words, not for operators",
    async (query) => {
      const text = `query ($query: String!) { search(query: $query) { totalCount nodes { name } documents { nodes { title } } } }`;
      const answer = (await ask(given.graph, text, { query }))["search"];
      expect(answer).toEqual({ totalCount: 0, nodes: [], documents: { nodes: [] } });
    },
  );
});
