import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GatheredTexts } from "../../src/app/bulk/GatheredTexts";
import { importTables } from "../../src/app/bulk/importTables";
import { addExtraction } from "../../src/app/ingest/addExtraction";
import { startManagedNeo4j } from "../../src/app/neo4j/startManagedNeo4j";
import type { Extraction } from "../../src/extract/Extraction";
import { extractDocument } from "../../src/extract/extractDocument";
import { fillEmptyLists } from "../../src/graph/bulk/fillEmptyLists";
import { tabulate } from "../../src/graph/bulk/tabulate";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { checkIntegrity } from "../../src/graph/integrity";
import { migrate } from "../../src/graph/migrate";
import { connect, type Graph } from "../../src/graph/session";
import { fingerprintKeys } from "../../src/text/fingerprintKeys";
import { readDocument } from "../../src/text/readDocument";
import { useEmptyGraph } from "../graph/connect";
import { currentView } from "../graph/currentView";

/** Counts of nodes by labels and of relationships by type; what only merging on the way leaves is left out. */
async function counts(graph: Graph): Promise<unknown> {
  const nodes = await graph.runAlone(
    `MATCH (n) WHERE NOT n:FormerEntity AND NOT n:Migration AND NOT n:Lock AND NOT n:Judgement
     WITH labels(n) AS labels UNWIND labels AS label WITH labels, label ORDER BY label
     RETURN label, count(*) AS count ORDER BY label`,
  );
  const relationships = await graph.runAlone(
    `MATCH ()-[r]->() WHERE NOT type(r) IN ['NOW', 'A', 'B'] AND NOT type(r) ENDS WITH '_CLOSED'
     RETURN type(r) AS type, count(*) AS count ORDER BY type`,
  );
  return { nodes, relationships };
}

describe("a bulk import", () => {
  const test = useEmptyGraph();
  let home = "";
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "cooperation-graph-bulk-"));
  });
  afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 5 }));

  it("of the five texts that ship makes the graph that ingesting them makes", async () => {
    const folder = "seeds/documents";
    const extractions: Extraction[] = [];
    for (const file of (await readdir(folder)).sort()) {
      const bytes = await readFile(join(folder, file));
      extractions.push(extractDocument(readDocument(bytes, { file })));
    }
    // A text with other line ends, quotation marks and a backslash must come through as it is.
    const odd =
      'Kenya and "Iceland" agree\r\n\r\nKenya\'s minister Josphat Kiprono met Iceland\'s minister \\ Sigrun Jonsdottir in\r\nNairobi on 3 May 2021, "where" they signed an agreement on fisheries.\r\n';
    extractions.push(extractDocument(readDocument(Buffer.from(odd), { file: "odd.txt" })));
    const gathered = new GatheredTexts();
    for (const extraction of extractions) {
      await changeGraph(test.graph, (change) => addExtraction(change, extraction));
      expect(gathered.add(extraction)).toBeNull();
    }
    expect(gathered.add(extractions[0]!)).toBe(extractions[0]!.document);

    const tables = tabulate(gathered.batches(), new Date().toISOString(), ({ fingerprint }) =>
      fingerprintKeys(fingerprint),
    );
    const report = await importTables(tables, { home, heap: "512m" });
    const server = await startManagedNeo4j({ home, heap: "384m", pageCache: "64m" });
    const graph = await connect(server);
    try {
      await migrate(graph);
      await fillEmptyLists(graph);
      expect(await counts(graph)).toEqual(await counts(test.graph));
      expect(await currentView(graph)).toEqual(await currentView(test.graph));
      expect(await checkIntegrity(graph)).toEqual([]);
      const [found] = await graph.runAlone<{ nodes: number; relationships: number }>(
        "RETURN COUNT { MATCH (n) WHERE NOT n:Migration AND NOT n:Lock } AS nodes, COUNT { MATCH ()-->() } AS relationships",
      );
      expect(found).toEqual({ nodes: report.nodes, relationships: report.relationships });
    } finally {
      await graph.close();
      await server.stop();
    }
    await expect(importTables(tables, { home })).rejects.toMatchObject({ code: "CONFLICT" });
  }, 300_000);
});
