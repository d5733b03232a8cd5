import { MultiDirectedGraph } from "graphology";
import { parse as parseCsv } from "csv-parse/sync";
import { strFromU8, unzipSync } from "fflate";
import { parse as parseGexf } from "graphology-gexf";
import { parse as parseGraphml } from "graphology-graphml";
import readExcelFile from "read-excel-file/node";
import type { ExportedEntity, ExportedFact, ExportedGraph } from "../../../src/app/export/ExportedGraph";
import { type FormatName, formats } from "../../../src/app/export/formats";

// Each format is read back by a parser that did not write it: same counts, ids and quotes.
const awkward = 'She said: “A & B <agreed>”, "at last";\n=1+1 — Өвөрхангай';
const entities: ExportedEntity[] = [
  { id: "AA", kind: "COUNTRY", name: "Aland", aliases: [{ text: "Alandic" }], code: "AA" },
  { id: "m1", kind: "MEETING", name: 'Talks, "second" & last', aliases: [], status: "HELD", city: null },
  { id: "p1", kind: "OFFICIAL", name: "=cmd()", aliases: [] },
];
const fact = (id: string, kind: string, from: string, to: string, quote: string): ExportedFact => ({
  ...{
    id,
    kind,
    from: { id: from },
    to: { id: to },
    title: null,
    role: "CO_CHAIR",
    city: null,
    stance: null,
  },
  ...{ status: "STATED", since: { value: "--11-20" }, until: null, sourceCount: 1, corroboration: 1 },
  evidence: [
    {
      ...{ id: `s-${id}`, quote, start: 3, end: 3 + quote.length, modality: "HELD" },
      document: {
        id: "d1",
        title: "A title",
        publisher: null,
        language: "en",
        publishedOn: { value: "2024-05" },
      },
    },
  ],
});
const facts = [
  fact("r1", "PARTICIPATED_IN", "p1", "m1", awkward),
  fact("r2", "COMMENTED_ON", "p1", "m1", "A second tie between the same two."),
  fact("r3", "HELD_IN", "m1", "AA", "-5 degrees in Aland"),
];
const head = {
  schemaVersion: "1.0.0",
  licence: "CC BY 4.0",
  query: "the <whole> graph",
  knownAt: "2026-01-02T03:04:05Z",
};

async function written(name: FormatName): Promise<Buffer> {
  const each = async function* <Row>(rows: readonly Row[]): AsyncGenerator<Row> {
    await Promise.resolve();
    yield* rows;
  };
  const graph: ExportedGraph = { head, entities: each(entities), facts: each(facts) };
  const pieces: Buffer[] = [];
  for await (const piece of formats[name].write(graph)) pieces.push(Buffer.from(piece));
  return Buffer.concat(pieces);
}

const quotes = facts.map(({ evidence }) => evidence[0]?.quote);

test.each([
  ["gexf" as const, parseGexf],
  ["graphml" as const, parseGraphml],
])("%s holds every entity, every parallel fact and every quote", async (name, parse) => {
  const graph = parse(MultiDirectedGraph, (await written(name)).toString("utf8"), { addMissingNodes: false });
  expect(graph.nodes().sort()).toEqual(["AA", "m1", "p1"]);
  expect(graph.edges().sort()).toEqual(["r1", "r2", "r3"]);
  expect(graph.mapEdges((_edge, attributes) => attributes["quote"] as string)).toEqual(quotes);
  expect(graph.getNodeAttribute("m1", "label")).toBe('Talks, "second" & last');
  expect(graph.getEdgeAttribute("r1", "start")).toBe("--11-20");
});

test("the CSV pair holds the same, and no cell is a formula", async () => {
  const options = { columns: true as const, bom: true };
  const nodes: Record<string, string>[] = parseCsv(await written("csv-nodes"), options);
  const edges: Record<string, string>[] = parseCsv(await written("csv-edges"), options);
  expect(nodes.map(({ Id }) => Id)).toEqual(["AA", "m1", "p1"]);
  expect(nodes[2]?.["Label"]).toBe("'=cmd()");
  expect(edges.map(({ Source, Target, Id }) => [Source, Target, Id])).toEqual([
    ["p1", "m1", "r1"],
    ["p1", "m1", "r2"],
    ["m1", "AA", "r3"],
  ]);
  expect(edges.map(({ quote }) => quote)).toEqual([awkward, quotes[1], `'${quotes[2] ?? ""}`]);
});

test("the pair comes in one ZIP file, with what it is beside it", async () => {
  const files = unzipSync(await written("csv"));
  expect(Object.keys(files)).toEqual(["nodes.csv", "edges.csv", "csv-metadata.json"]);
  expect(Buffer.from(files["nodes.csv"]!)).toEqual(await written("csv-nodes"));
  expect(Buffer.from(files["edges.csv"]!)).toEqual(await written("csv-edges"));
  const about = JSON.parse(strFromU8(files["csv-metadata.json"]!)) as Record<string, unknown>;
  expect(about).toMatchObject({
    "dc:description": head.query,
    "dc:license": head.licence,
    "dc:date": head.knownAt,
    "schema:version": head.schemaVersion,
  });
});

test("the workbook has a sheet a kind, facts with the names of their ends, and sources", async () => {
  const sheets = await readExcelFile(await written("xlsx"));
  const named = new Map(sheets.map(({ sheet, data }) => [sheet, data]));
  expect([...named.keys()]).toEqual(["README", "Country", "Meeting", "Official", "Facts", "Sources"]);
  const [heading, first] = named.get("Facts") ?? [];
  expect(first?.[heading?.indexOf("quote") ?? -1]).toBe(awkward);
  expect(first?.slice(0, 3)).toEqual(["=cmd()", "PARTICIPATED_IN", 'Talks, "second" & last']);
  expect(named.get("Sources")).toHaveLength(2);
});

test("JSON-LD proves each fact by the exact words and their place", async () => {
  const { "@graph": nodes } = JSON.parse((await written("jsonld")).toString("utf8")) as {
    "@graph": Record<string, unknown>[];
  };
  const told = nodes.filter((node) => node["@type"] === "rdf:Statement");
  expect(told.map((node) => node["@id"])).toEqual(["fact:r1", "fact:r2", "fact:r3"]);
  expect(JSON.stringify(told[0])).toContain(
    JSON.stringify({ "@type": "oa:TextQuoteSelector", "oa:exact": awkward }),
  );
  expect(JSON.stringify(told[0])).toContain(`"oa:start":3,"oa:end":${3 + awkward.length}`);
  expect(nodes.filter((node) => node["@id"] === "document:d1")).toHaveLength(1);
});

test("what XML cannot hold is left out rather than breaking the file", async () => {
  const odd = { id: "x", kind: "TOPIC", name: "a\u0000b\uD800c", aliases: [] };
  const graph: ExportedGraph = {
    head,
    entities: (async function* () {
      await Promise.resolve();
      yield odd;
    })(),
    facts: (async function* (): AsyncGenerator<ExportedFact> {})(),
  };
  let file = "";
  for await (const piece of formats.graphml.write(graph)) file += Buffer.from(piece).toString("utf8");
  expect(parseGraphml(MultiDirectedGraph, file).getNodeAttribute("x", "label")).toBe("abc");
});
