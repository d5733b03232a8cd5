import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { withdraw } from "../../src/app/curation/withdrawDocument";
import { extractDocument } from "../../src/extract/extractDocument";
import type { Extraction } from "../../src/extract/Extraction";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { knownSource } from "../../src/graph/change/knownSource";
import { loadBatches } from "../../src/graph/change/loadBatches";
import { resolveAgainst } from "../../src/resolve/resolveAgainst";
import { readDocumentFile } from "../../src/text/readDocumentFile";
import { useEmptyGraph, wipe } from "./connect";
import { currentView } from "./currentView";

const folder = join(__dirname, "..", "..", "seeds", "documents");

describe("the seeds in the graph", () => {
  const test = useEmptyGraph();
  const extractions: Extraction[] = [];
  beforeAll(async () => {
    for (const name of (await readdir(folder)).sort()) {
      extractions.push(extractDocument(await readDocumentFile(join(folder, name))));
    }
  });
  beforeEach(() => wipe(test.graph));

  const ingest = (extraction: Extraction) =>
    changeGraph(test.graph, async (change) => {
      await loadBatches(change, [await resolveAgainst(extraction, knownSource(change))]);
    });

  it("are the same graph in any order, and twice; every quote is its slice", async () => {
    for (const extraction of extractions) await ingest(extraction);
    const wanted = await currentView(test.graph);
    const [counts] = await test.graph.runAlone<{ relations: number; statements: number }>(
      "MATCH (:Entity)-[r]->(:Entity) WITH count(r) AS relations MATCH (s:Statement) RETURN relations, count(s) AS statements",
    );
    expect(counts?.statements).toBe(extractions.reduce((sum, { statements }) => sum + statements.length, 0));
    expect(counts?.relations).toBeGreaterThan(50);
    for (const extraction of extractions) await ingest(extraction);
    expect(await currentView(test.graph)).toEqual(wanted);
    await wipe(test.graph);
    for (const extraction of extractions.toReversed()) await ingest(extraction);
    expect(await currentView(test.graph)).toEqual(wanted);
    const untrue = await test.graph.runAlone(
      "MATCH (s:Statement)-[:STATED_IN]->(d) WHERE substring(d.text, s.start, s.end - s.start) <> s.quote RETURN s.id",
    );
    expect(untrue).toEqual([]);
  }, 180_000);

  it("are as if a document had never come after it was withdrawn, and as before when it comes again", async () => {
    const [first, ...others] = extractions as [Extraction, ...Extraction[]];
    for (const extraction of others) await ingest(extraction);
    const without = await currentView(test.graph);
    await ingest(first);
    const whole = await currentView(test.graph);
    await changeGraph(test.graph, (change) => withdraw(change, first.document.id, "test"));
    const left = await currentView(test.graph);
    expect(left).toEqual(without);
    await ingest(first);
    expect(await currentView(test.graph)).toEqual(whole);
  }, 180_000);
});
