import type { Correction, Curation } from "../../src/api/Curation";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { Problem } from "../../src/problems";
import { currentView } from "../graph/currentView";
import { useEmptyGraph, wipe } from "../graph/connect";
import { shortArticles } from "./shortArticles";

const by = () => ({ author: "ann", clientMutationId: null, signal: new AbortController().signal });

describe("facts added by hand", () => {
  const test = useEmptyGraph();
  let curation: Curation;
  beforeAll(() => (curation = createCuration(test.graph, thisThread)));
  beforeEach(() => wipe(test.graph));

  const ingest = (at: number) => curation.ingest(shortArticles[at]!, {}, by());
  const entity = async (name: string): Promise<string> => {
    const rows = await test.graph.runAlone<{ id: string }>(
      "MATCH (e:Entity) WHERE $name IN e.aliases OR e.name = $name RETURN e.id AS id",
      { name },
    );
    expect(rows).toHaveLength(1);
    return rows[0]!.id;
  };
  const refused = (correcting: Promise<Correction>) =>
    correcting.then(
      () => null,
      (error: unknown) => (error instanceof Problem ? error.code : error),
    );

  it("stand only with words that prove them, and are taken back", async () => {
    await ingest(2);
    const before = await currentView(test.graph);
    const [document] = await test.graph.runAlone<{ id: string; text: string }>(
      "MATCH (d:Document) RETURN d.id AS id, d.text AS text",
    );
    const quote = "Vietnamese Agriculture Minister Tran Minh Duc will visit Oslo.";
    const start = document!.text.indexOf(quote);
    const fact = {
      document: document!.id,
      start,
      end: start + quote.length,
      kind: "COMMENTED_ON",
      from: await entity("Tran Minh Duc"),
      to: await entity("fisheries"),
      properties: { modality: "planned" },
    };
    const added = await curation.addStatement(fact, "it follows", by());
    const [stored] = await test.graph.runAlone<{ quote: string; context: string }>(
      "MATCH (s:Statement {id: $id}) RETURN s.quote AS quote, s.context AS context",
      { id: added.statement },
    );
    expect(stored?.quote).toBe(quote);
    expect(JSON.parse(stored!.context)).toEqual([expect.objectContaining({ proves: "to" })]);
    expect(await refused(curation.addStatement(fact, "again", by()))).toBe("CONFLICT");
    expect(await refused(curation.addStatement({ ...fact, end: start + 900 }, "", by()))).toBe(
      "BAD_USER_INPUT",
    );
    expect(await refused(curation.addStatement({ ...fact, kind: "SIGNED" }, "", by()))).toBe(
      "BAD_USER_INPUT",
    );
    const withFact = await currentView(test.graph);
    const withdrawn = await curation.withdraw(document!.id, "test", by());
    await curation.undo(withdrawn.change!, by());
    expect(await currentView(test.graph)).toEqual(withFact);
    await curation.undo(added.change!, by());
    expect(await currentView(test.graph)).toEqual(before);
  }, 120_000);

  it("are observed on the day that the sender of the text told", async () => {
    const text = shortArticles[2]!.replace("OSLO, 20 June 2024 – ", "");
    const { document } = await curation.ingest(text, { publishedOn: "2024-06-21" }, by());
    const quote = "Vietnamese Agriculture Minister Tran Minh Duc will visit Oslo.";
    const start = text.indexOf(quote);
    const ends = { from: await entity("Tran Minh Duc"), to: await entity("fisheries") };
    const added = await curation.addStatement(
      {
        ...{ document: document!, start, end: start + quote.length, kind: "COMMENTED_ON", ...ends },
        properties: { modality: "planned" },
      },
      "it follows",
      by(),
    );
    const rows = await test.graph.runAlone(
      "MATCH (s:Statement {id: $id}) RETURN s.observedOn AS observedOn, s.quote AS quote",
      { id: added.statement },
    );
    expect(rows).toEqual([{ observedOn: "2024-06-21", quote }]);
  }, 60_000);
});
