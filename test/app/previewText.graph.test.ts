import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { previewText } from "../../src/app/ingest/previewText";
import { readDocument } from "../../src/text/readDocument";
import { useEmptyGraph, wipe } from "../graph/connect";
import { currentView } from "../graph/currentView";
import { shortArticles } from "./shortArticles";

const by = { author: "ann", clientMutationId: null, signal: new AbortController().signal };

describe("a preview of a text", () => {
  const test = useEmptyGraph();
  beforeEach(() => wipe(test.graph));
  const ingest = (text: string) => createCuration(test.graph, thisThread).ingest(text, {}, by);
  const preview = (text: string) =>
    previewText(test.graph, readDocument(Buffer.from(text, "utf8")), thisThread);
  const everything = () =>
    test.graph.runAlone(
      "MATCH (n) RETURN elementId(n) AS id, labels(n) AS labels, properties(n) AS properties ORDER BY id",
    );

  it("tells the facts that ingesting then adds, with their quotes, and keeps none of them", async () => {
    await ingest(shortArticles[0]!);
    const before = await everything();
    const told = await preview(shortArticles[1]!);
    expect(await everything()).toEqual(before);

    expect(told.duplicateOf).toBeNull();
    expect(told.facts.length).toBeGreaterThan(3);
    for (const { statements } of told.facts) {
      for (const { quote, start, end } of statements) {
        expect(shortArticles[1]!.slice(start, end)).toBe(quote);
      }
    }
    await ingest(shortArticles[1]!);
    const relations = await test.graph.runAlone<{ id: string }>(
      `MATCH (:Document {id: $id})<-[:STATED_IN]-(s:Statement) RETURN DISTINCT s.relation AS id ORDER BY id`,
      { id: told.document.id },
    );
    expect(told.facts.map(({ id }) => id).sort()).toEqual(relations.map(({ id }) => id));
  });

  it("tells known facts and things from new ones", async () => {
    await ingest(shortArticles[0]!);
    const { facts } = await preview(shortArticles[1]!);
    const office = facts.filter(
      ({ kind, from }) => kind === "HOLDS_POSITION" && from.name === "Kari Lindqvist",
    );
    expect(office.length).toBeGreaterThan(0);
    expect(office.every(({ from }) => from.known)).toBe(true);
    expect(office.some(({ known }) => known)).toBe(true);
    const visits = facts.filter(({ kind }) => kind === "PARTICIPATED_IN");
    expect(visits.some(({ known, to }) => !known && !to.known)).toBe(true);
  });

  it("tells what the text contradicts, with both quotes", async () => {
    await ingest(shortArticles[0]!);
    const { contradictions } = await preview(`Fisheries talks in Lima

LIMA, 3 March 2024 – Kenyan Energy Minister Peter Mwangi met Peruvian Foreign Minister Rosa Quispe in Lima on Sunday. They discussed fisheries.
`);
    expect(contradictions.map(({ kind }) => kind)).toEqual(["HOLDER"]);
    expect(contradictions[0]!.claims.map(({ quote }) => quote)).toEqual(
      expect.arrayContaining([
        expect.stringContaining("Amina Otieno"),
        expect.stringContaining("Peter Mwangi"),
      ]),
    );
    expect(new Set(contradictions[0]!.claims.map(({ document }) => document)).size).toBe(2);
  });

  it("says of a text that is known which one it is, and leaves the revision alone", async () => {
    await ingest(shortArticles[0]!);
    const view = await currentView(test.graph);
    const told = await preview(shortArticles[0]!);
    expect(told).toMatchObject({ duplicateOf: told.document.id, facts: [] });
    expect(await currentView(test.graph)).toEqual(view);
  });
});
