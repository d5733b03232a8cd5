import { withdraw } from "../../src/app/curation/withdrawDocument";
import { addExtraction } from "../../src/app/ingest/addExtraction";
import type { Extraction } from "../../src/extract/Extraction";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { useEmptyGraph, wipe } from "./connect";
import { currentView } from "./currentView";
import { extractSeeds } from "./extractSeeds";

describe("the seeds in the graph", () => {
  const test = useEmptyGraph();
  const extractions: Extraction[] = [];
  beforeAll(async () => {
    extractions.push(...(await extractSeeds()));
  });
  beforeEach(() => wipe(test.graph));

  const ingest = (extraction: Extraction) =>
    changeGraph(test.graph, (change) => addExtraction(change, extraction));

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
