import { ask } from "./asking";
import { useEmptyGraph, wipe } from "./connect";
import { type GivenEntity, type GivenRelation, writeGraph } from "./fixtures/writeGraph";

const entities: GivenEntity[] = [
  { id: "o1", kind: "Official", name: "Anna" },
  { id: "o2", kind: "Official", name: "Bo" },
  { id: "o3", kind: "Official", name: "Cem" },
  {
    id: "m1",
    kind: "Meeting",
    name: "Forum",
    date: "2019-05-01",
    dateEarliest: "2019-05-01",
    dateLatest: "2019-05-01",
  },
  {
    id: "m2",
    kind: "Meeting",
    name: "Summit",
    date: "2021-03",
    dateEarliest: "2021-03-01",
    dateLatest: "2021-03-31",
  },
  { id: "p1", kind: "Project", name: "Line" },
  { id: "c1", kind: "Country", name: "Land" },
];
const on = (day: string) => ({ observedFrom: day, observedTo: day });
const relations: GivenRelation[] = [
  { from: "o1", kind: "PARTICIPATED_IN", to: "m1", sources: 3, ...on("2019-05-01") },
  { from: "o2", kind: "PARTICIPATED_IN", to: "m1", ...on("2019-05-01") },
  { from: "o2", kind: "PARTICIPATED_IN", to: "m2", ...on("2021-03-10") },
  { from: "o1", kind: "PARTICIPATED_IN", to: "m2", ...on("2021-03-10") },
  { from: "o3", kind: "PARTICIPATED_IN", to: "m2", ...on("2021-03-10") },
  { from: "m1", kind: "DISCUSSED", to: "p1", ...on("2019-05-01") },
  {
    from: "o1",
    kind: "REPRESENTS",
    to: "c1",
    since: "2018",
    sinceEarliest: "2018-01-01",
    ...on("2018-02-02"),
  },
];

describe("traversals", () => {
  const given = useEmptyGraph();

  beforeAll(async () => {
    await wipe(given.graph);
    await writeGraph(given.graph, entities, relations);
  });

  const told = async (text: string): Promise<any> => Object.values(await ask(given.graph, `{ ${text} }`))[0];

  describe("neighborhood", () => {
    test("holds what lies so far away and the relations within it", async () => {
      const {
        nodes,
        relations: ties,
        truncated,
      } = await told(
        `neighborhood(of: "p1", depth: 2) { truncated nodes { id } relations { from { id } to { id } } }`,
      );
      expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(["m1", "o1", "o2", "p1"]);
      const pairs = ties.map(
        (tie: { from: { id: string }; to: { id: string } }) => `${tie.from.id}-${tie.to.id}`,
      );
      expect(pairs.sort()).toEqual(["m1-p1", "o1-m1", "o2-m1"]);
      expect(truncated).toBe(false);
    });

    test("says when there is more, nearest and best founded first", async () => {
      const { nodes, truncated } = await told(`neighborhood(of: "m1", first: 1) { truncated nodes { id } }`);
      expect(nodes.map(({ id }: { id: string }) => id)).toEqual(["m1", "o1"]);
      expect(truncated).toBe(true);
    });

    test("keeps to the kinds of relations and of things asked for", async () => {
      const { nodes } = await told(
        `neighborhood(of: "m1", depth: 2, relations: [PARTICIPATED_IN], kinds: [OFFICIAL]) { nodes { id } }`,
      );
      expect(nodes.map(({ id }: { id: string }) => id).sort()).toEqual(["m1", "o1", "o2"]);
    });

    test("of nobody is null", async () => {
      expect(await told(`neighborhood(of: "nobody") { truncated }`)).toBeNull();
    });
  });

  describe("commonConnections", () => {
    test("ranks what more of them share first, then what is rarer", async () => {
      const { nodes } = await told(`commonConnections(of: ["o1", "o2", "o3"]) { nodes { id } }`);
      expect(nodes.map(({ id }: { id: string }) => id)).toEqual(["m2", "m1"]);
    });

    test("names the relations that tie them", async () => {
      const { edges } = await told(
        `commonConnections(of: ["o1", "o2"], first: 1) { edges { node { id } relations { from { id } } } }`,
      );
      const [{ relations: ties }] = edges;
      expect(ties.map((tie: { from: { id: string } }) => tie.from.id).sort()).toEqual(["o1", "o2"]);
    });

    test("keeps to the kinds asked for", async () => {
      expect(await told(`commonConnections(of: ["o1", "o2"], kinds: [PROJECT]) { nodes { id } }`)).toEqual({
        nodes: [],
      });
    });
  });

  describe("timeline", () => {
    const days = `nodes { date { value } entity { id } relation { kind } }`;

    test("tells what happened to an entity in the order of days", async () => {
      const { nodes } = await told(`timeline(of: "o1") { ${days} }`);
      const dates = nodes.map(({ date }: { date: { value: string } | null }) => date?.value ?? null);
      expect(dates.filter(Boolean)).toEqual([...dates.filter(Boolean)].sort());
      expect(nodes.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual(
        expect.arrayContaining(["m1", "m2"]),
      );
    });

    test("keeps between two days", async () => {
      const { nodes } = await told(
        `timeline(of: "o1", since: "2021-01-01", until: "2021-12-31") { ${days} }`,
      );
      expect(nodes.map(({ entity }: { entity: { id: string } }) => entity.id)).toEqual(["m2"]);
    });

    test("goes on where it stopped", async () => {
      const page = (after: string) =>
        told(
          `timeline(of: "o1", first: 1${after}) { pageInfo { endCursor hasNextPage } nodes { entity { id } } }`,
        );
      const seen: string[] = [];
      for (let after = "", turns = 0; turns < 10; turns++) {
        const { nodes, pageInfo } = await page(after);
        seen.push(...nodes.map(({ entity }: { entity: { id: string } }) => entity.id));
        if (!pageInfo.hasNextPage) break;
        after = `, after: "${pageInfo.endCursor}"`;
      }
      const { nodes } = await told(`timeline(of: "o1") { nodes { entity { id } } }`);
      expect(seen).toEqual(nodes.map(({ entity }: { entity: { id: string } }) => entity.id));
      expect(seen.length).toBeGreaterThan(1);
    });
  });

  describe("ranking", () => {
    test("by degree counts relations, and names its method", async () => {
      const { method, nodes } = await told(`ranking(by: DEGREE, kind: OFFICIAL) { method nodes { id } }`);
      expect(nodes[0]).toEqual({ id: "o1" });
      expect(nodes).toHaveLength(3);
      expect(method).toMatch(/relations|degree/i);
    });

    test("by PageRank puts whoever is tied to the well tied first", async () => {
      const { method, edges } = await told(
        `ranking(by: PAGERANK) { method edges { rank score node { id } } }`,
      );
      expect(method).toContain("graphology");
      expect(edges.map(({ rank }: { rank: number }) => rank)).toEqual([1, 2, 3, 4, 5, 6, 7]);
      const scores = edges.map(({ score }: { score: number }) => score);
      expect(scores).toEqual([...scores].sort((one, other) => other - one));
      expect(["m2", "m1", "o1"]).toContain(edges[0].node.id);
      expect(["c1", "p1", "o3"]).toContain(edges[6].node.id);
    });
  });
});
