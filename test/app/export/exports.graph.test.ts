import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { parse as parseCsv } from "csv-parse/sync";
import { parse as parseGraphml } from "graphology-graphml";
import { MultiDirectedGraph } from "graphology";
import type { RunningServer } from "../../../src/app/http/Server";
import { startSeededServer } from "../../api/seededServer";
import { ask } from "../../api/testServer";
import { useEmptyGraph } from "../../graph/connect";

// What a running server writes, held against what its own GraphQL contract answers.
describe("exports of a served graph", () => {
  const seeded = useEmptyGraph();
  let server: RunningServer;
  beforeAll(async () => {
    server = await startSeededServer(seeded);
  }, 120_000);
  afterAll(() => server.close());

  const file = async (query: string, body?: object): Promise<{ response: Response; text: string }> => {
    const response = await fetch(`${server.url}/export?${query}`, {
      ...(body && {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
    });
    return { response, text: await response.text() };
  };
  const graphOf = (text: string) => parseGraphml(MultiDirectedGraph, text, { addMissingNodes: false });

  test("the whole graph holds every entity and every fact with its quote, sorted", async () => {
    const kinds = ["countries", "officials", "institutions", "projects", "meetings", "agreements", "topics"];
    const counted = await ask(
      server,
      `{ ${[...kinds, "relations"].map((root) => `${root}(first: 1) { totalCount }`).join(" ")} }`,
    );
    const count = (root: string): number => counted.body.data[root].totalCount as number;
    const { response, text } = await file("format=graphml");
    const graph = graphOf(text);
    expect(graph.order).toBe(kinds.reduce((sum, kind) => sum + count(kind), 0));
    expect(graph.size).toBe(count("relations"));
    const documents = await ask(server, "{ documents(first: 100) { nodes { text } } }");
    const texts = (documents.body.data.documents.nodes as { text: string }[]).map((one) => one.text);
    graph.forEachEdge((_edge, { quote }) => {
      expect(texts.some((one) => one.includes(quote as string))).toBe(true);
    });
    expect(response.headers.get("x-query")).toBe("the%20whole%20graph");
    expect(response.headers.get("x-licence")).toContain("MIT");
    const edges: Record<string, string>[] = parseCsv((await file("format=csv-edges")).text, {
      columns: true,
      bom: true,
    });
    const keys = edges.map(({ kind, Id }) => `${kind ?? ""} ${Id ?? ""}`);
    expect(keys).toEqual([...keys].sort());
  });

  test("a question's answer is exported with the ends of its facts", async () => {
    const query =
      "query Two { projects(first: 2) { nodes { id discussedAt(first: 3) { edges { relation { id } } } } } }";
    const answer = await ask(server, query);
    const { nodes } = answer.body.data.projects as {
      nodes: { id: string; discussedAt: { edges: { relation: { id: string } }[] } }[];
    };
    const { response, text } = await file("format=graphml", { query });
    const graph = graphOf(text);
    const facts = nodes.flatMap(({ discussedAt }) => discussedAt.edges.map(({ relation }) => relation.id));
    expect(facts.length).toBeGreaterThan(0);
    expect(graph.edges().sort()).toEqual([...new Set(facts)].sort());
    for (const { id } of nodes) expect(graph.hasNode(id)).toBe(true);
    expect(decodeURI(response.headers.get("x-query") ?? "")).toMatch(/^the answer to Two \(sha256 /);
  });

  test.each([
    { maxLength: 4, cut: true },
    { maxLength: 2, cut: false },
  ])(
    "the ways of at most $maxLength hops are those that paths answers, and whether they were cut is told",
    async (asked) => {
      const { maxLength, cut } = asked;
      const query = `{ paths(from: "KR", to: "MN", maxLength: ${maxLength}, first: 25) {
      truncated paths { nodes { id } hops { relations { id } } } } }`;
      const { paths } = (await ask(server, query)).body.data as {
        paths: {
          truncated: boolean;
          paths: { nodes: { id: string }[]; hops: { relations: { id: string }[] }[] }[];
        };
      };
      const { response, text } = await file(`format=graphml&from=KR&to=MN&maxLength=${maxLength}`);
      const graph = graphOf(text);
      expect(paths.truncated).toBe(cut);
      expect(/cut to 25 ways/.test(decodeURI(response.headers.get("x-query") ?? ""))).toBe(cut);
      const nodes = paths.paths.flatMap((path) => path.nodes.map(({ id }) => id));
      const facts = paths.paths.flatMap(({ hops }) =>
        hops.flatMap((hop) => hop.relations.map(({ id }) => id)),
      );
      expect(nodes.length).toBeGreaterThan(1);
      expect(graph.nodes().sort()).toEqual([...new Set(nodes)].sort());
      expect(graph.edges().sort()).toEqual([...new Set(facts)].sort());
    },
  );

  test("projects and agreements keep their status beside meetings", async () => {
    const { text } = await file("format=graphml");
    const stated = new Map<string, string>();
    graphOf(text).forEachNode((_id, { kind, status }) => {
      if (status) stated.set(kind as string, status as string);
    });
    expect([...stated.keys()].sort()).toEqual(expect.arrayContaining(["AGREEMENT", "MEETING", "PROJECT"]));
  });

  test("what cannot be asked is refused before a byte is written", async () => {
    const refusals = [
      await file("format=docx"),
      await file("format=gexf&of=nothing"),
      await file("format=gexf&from=KR"),
      await file("format=gexf", { query: "{ projects { nodes { nam } } }" }),
      await file("format=gexf", { query: "{ projects { nodes { name } } }" }),
    ].map(({ response, text }) => [response.status, JSON.parse(text).errors[0].extensions.code]);
    expect(refusals).toEqual([
      [400, "BAD_USER_INPUT"],
      [404, "NOTHING_FOUND"],
      [400, "BAD_USER_INPUT"],
      [400, "BAD_USER_INPUT"],
      [404, "NOTHING_FOUND"],
    ]);
  });

  test("an export spends points, and one too many is refused with the time to wait", async () => {
    const poor = await startSeededServer(seeded, { budget: { points: 2050, seconds: 60 } });
    try {
      const get = (query: string) => fetch(`${poor.url}/export?${query}`);
      expect((await get("format=csv-nodes")).status).toBe(200);
      const second = await get("format=csv-nodes");
      expect(second.status).toBe(429);
      expect(Number(second.headers.get("retry-after"))).toBeGreaterThan(1);
      expect((await ask(poor, "{ projects(first: 100) { nodes { id } } }")).status).toBe(429);
    } finally {
      await poor.close();
    }
  });

  test("with a list of trusted documents exports ask no others", async () => {
    const query = "query Own { projects(first: 1) { nodes { id } } }";
    const hash = (text: string) => createHash("sha256").update(text).digest("hex");
    const own = readFileSync("schema/commands/export.graphql", "utf8");
    const status = async (trusted: readonly string[], body?: object): Promise<number> => {
      const strict = await startSeededServer(seeded, {
        trusted: new Map(trusted.map((text) => [hash(text), text])),
      });
      try {
        const response = await fetch(`${strict.url}/export?format=gexf`, {
          ...(body && {
            method: "POST",
            headers: { "content-type": "application/json" },
            body: JSON.stringify(body),
          }),
        });
        await response.arrayBuffer();
        return response.status;
      } finally {
        await strict.close();
      }
    };
    expect(await status([query])).toBe(403);
    expect(await status([own])).toBe(200);
    expect(await status([own], { query })).toBe(403);
    expect(await status([query], { documentId: `sha256:${hash(query)}` })).toBe(200);
  });
});
