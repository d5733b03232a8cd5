import type { Correction, Curation } from "../../src/api/Curation";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { Problem } from "../../src/problems";
import { useEmptyGraph, wipe } from "../graph/connect";
import { currentView } from "../graph/currentView";
import { atOneTime } from "./atOneTime";
import { shortArticles } from "./shortArticles";

const by = () => ({ author: "ann", clientMutationId: null, signal: new AbortController().signal });

describe("corrections that are under way at one time", () => {
  const test = useEmptyGraph();
  let curation: Curation;
  beforeAll(() => (curation = createCuration(test.graph, thisThread)));
  beforeEach(() => wipe(test.graph));

  const ingest = (at: number) => curation.ingest(shortArticles[at]!, {}, by());
  const code = (correcting: Promise<Correction>) =>
    correcting.then(
      () => null,
      (error: unknown) => (error instanceof Problem ? error.code : error),
    );
  const entries = async (action: string) =>
    (await test.graph.runAlone("MATCH (n:AuditEntry {action: $action}) RETURN n.id AS id", { action }))
      .length;

  it("reads several texts at once as if one after the other, and one text once", async () => {
    for (const at of [0, 1, 3, 5]) await ingest(at);
    const oneByOne = await currentView(test.graph);
    await wipe(test.graph);
    const answers = await atOneTime(
      test.graph,
      [5, 0, 3, 0, 1, 5].map((at) => () => ingest(at)),
    );
    expect(await currentView(test.graph)).toEqual(oneByOne);
    expect(answers.filter(({ change }) => change !== null)).toHaveLength(4);
    expect(answers.filter(({ report }) => typeof report?.duplicateOf === "string")).toHaveLength(2);
    expect(await entries("ingestDocument")).toBe(4);
  }, 120_000);

  it("undoes a correction once, whoever asks at the same time", async () => {
    await ingest(0);
    const { change, document } = await ingest(1);
    const undo = () => code(curation.undo(change!, by()));
    const outcomes = await atOneTime(test.graph, [undo, undo, undo]);
    expect(outcomes.sort()).toEqual(["CONFLICT", "CONFLICT", null]);
    expect(await entries("undo")).toBe(1);
    const rows = await test.graph.runAlone("MATCH (d:Document {id: $document}) RETURN d.id", { document });
    expect(rows).toEqual([]);
  }, 120_000);

  it("brings a withdrawn text back while others are read, outside their turn, and loses neither", async () => {
    for (const at of [0, 1, 3, 5]) await ingest(at);
    const whole = await currentView(test.graph);
    await wipe(test.graph);
    for (const at of [0, 1]) await ingest(at);
    const [row] = await test.graph.runAlone<{ id: string }>(
      "MATCH (d:Document) RETURN d.id AS id ORDER BY id LIMIT 1",
    );
    const withdrawn = await curation.withdraw(row!.id, "a test", by());
    // The undo reads the text anew before it takes its turn; two others come in between.
    const outcomes = await atOneTime(test.graph, [
      () => code(curation.undo(withdrawn.change!, by())),
      () => code(ingest(3)),
      () => code(ingest(5)),
    ]);
    expect(outcomes).toEqual([null, null, null]);
    expect(await currentView(test.graph)).toEqual(whole);
  }, 120_000);

  it("brings a text back once where it is sent again and its withdrawal undone at the same time", async () => {
    for (const at of [0, 1]) await ingest(at);
    const whole = await currentView(test.graph);
    const [row] = await test.graph.runAlone<{ id: string; text: string }>(
      "MATCH (d:Document) RETURN d.id AS id, d.text AS text ORDER BY id LIMIT 1",
    );
    const withdrawn = await curation.withdraw(row!.id, "a test", by());
    const outcomes = await atOneTime(test.graph, [
      () => code(curation.undo(withdrawn.change!, by())),
      () => code(curation.ingest(row!.text, {}, by())),
    ]);
    expect(outcomes.filter((outcome) => outcome === null).length).toBeGreaterThan(0);
    expect(outcomes.filter((outcome) => outcome !== null && outcome !== "CONFLICT")).toEqual([]);
    expect(await currentView(test.graph)).toEqual(whole);
  }, 120_000);
});
