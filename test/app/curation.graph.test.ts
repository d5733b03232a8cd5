import fc from "fast-check";
import type { Correction, Curation } from "../../src/api/Curation";
import { createCuration } from "../../src/app/curation/createCuration";
import { ingestText } from "../../src/app/curation/ingestText";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { allPersonJudgements, recordJudgements } from "../../src/graph/change/personJudgements";
import { retractStatements } from "../../src/graph/change/retractStatements";
import { giveName, type ChosenName } from "../../src/graph/curation/chosenNames";
import { Problem } from "../../src/problems";
import { currentView } from "../graph/currentView";
import { useEmptyGraph, wipe } from "../graph/connect";
import { shortArticles } from "./shortArticles";

const by = (author = "ann", clientMutationId: string | null = null) => ({
  author,
  clientMutationId,
  signal: new AbortController().signal,
});

describe("curation", () => {
  const test = useEmptyGraph();
  let curation: Curation;
  beforeAll(() => (curation = createCuration(test.graph)));
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
  const mentions = async () =>
    test.graph.runAlone<{ id: string; kind: string }>(
      "MATCH (m:Mention) WHERE m.kind <> 'Country' RETURN m.id AS id, m.kind AS kind ORDER BY id",
    );

  it("joins two people, remembers it over re-reading, and undoes it to the letter", async () => {
    for (const at of [0, 1, 5]) await ingest(at);
    const before = await currentView(test.graph);
    const [amina, grace] = [await entity("Amina Otieno"), await entity("Grace Otieno")];
    const joined = await curation.judge(amina, grace, "same", "one person", by());
    expect(joined.entities).toHaveLength(1);
    expect(await entity("Grace Otieno")).toBe(await entity("Amina Otieno"));
    const after = await currentView(test.graph);

    // The merged id leads to what took its place.
    const gone = joined.entities![0] === amina ? grace : amina;
    const [former] = await test.graph.runAlone<{ id: string }>(
      "MATCH (:FormerEntity {id: $gone})-[:NOW]->(e:Entity) RETURN e.id AS id",
      { gone },
    );
    expect(former?.id).toBe(joined.entities![0]);

    const [document] = await test.graph.runAlone<{ id: string }>(
      "MATCH (d:Document) WHERE d.text CONTAINS 'Grace Otieno' RETURN d.id AS id",
    );
    const withdrawn = await curation.withdraw(document!.id, "twice", by());
    await ingest(5);
    expect(await currentView(test.graph)).toEqual(after);
    expect(withdrawn.change).not.toBeNull();

    const undone = await curation.undo(joined.change!, by("bob"));
    expect(new Set(undone.entities)).toEqual(new Set([amina, grace]));
    expect(await currentView(test.graph)).toEqual(before);
    expect(await refused(curation.undo(joined.change!, by()))).toBe("CONFLICT");
    expect(await refused(curation.undo(undone.change!, by()))).toBe("BAD_USER_INPUT");
  }, 120_000);

  it("parts one text's person from another's, and keeps them apart", async () => {
    for (const at of [0, 1, 3]) await ingest(at);
    const before = await currentView(test.graph);
    const amina = await entity("Amina Otieno");
    const leaving = await test.graph.runAlone<{ id: string }>(
      `MATCH (m:Mention)-[:REFERS_TO]->(:Entity {id: $amina}) MATCH (m)-[:IN]->(d) WHERE d.title CONTAINS 'Oslo'
       RETURN 'mention:' + m.id AS id`,
      { amina },
    );
    const split = await curation.split(
      amina,
      leaving.map(({ id }) => id),
      "another Otieno",
      by(),
    );
    expect(split.entities).toHaveLength(2);
    const [counted] = await test.graph.runAlone<{ count: number }>(
      "MATCH (e:Official) WHERE e.name = 'Amina Otieno' RETURN count(e) AS count",
    );
    expect(counted?.count).toBe(2);
    // A later text cannot tell the two apart, and joins neither.
    await ingest(5);
    const apart = await test.graph.runAlone("MATCH (e:Official) WHERE e.name = 'Amina Otieno' RETURN e.id");
    expect(apart).toHaveLength(3);
    const conflict = curation.judge(split.entities![0]!, split.entities![1]!, "same", "no", by("bob"));
    await expect(conflict).rejects.toThrow(/by ann on .*another Otieno/);
    expect(
      await refused(
        curation.split(
          split.entities![0]!,
          leaving.map(({ id }) => id),
          null,
          by(),
        ),
      ),
    ).toBe("CONFLICT");
    const [last] = await test.graph.runAlone<{ id: string }>(
      "MATCH (d:Document) WHERE d.title CONTAINS 'Hanoi' RETURN d.id AS id",
    );
    await curation.withdraw(last!.id, "test", by());
    await curation.undo(split.change!, by());
    expect(await currentView(test.graph)).toEqual(before);
  }, 120_000);

  it("parts one mention from its chain", async () => {
    await ingest(0);
    const before = await currentView(test.graph);
    const amina = await entity("Amina Otieno");
    const found = await test.graph.runAlone<{ id: string; text: string }>(
      "MATCH (m:Mention)-[:REFERS_TO]->(:Entity {id: $amina}) RETURN m.id AS id, m.text AS text ORDER BY m.start",
      { amina },
    );
    expect(found.length).toBeGreaterThan(1);
    const [first, second] = found;
    for (const [leaves, stays] of [
      [second!, first!],
      [first!, second!],
    ]) {
      const parted = await curation.judge(
        `mention:${leaves!.id}`,
        `mention:${stays!.id}`,
        "different",
        "another",
        by(),
      );
      expect(parted.entities).toHaveLength(2);
      const rows = await test.graph.runAlone<{ entity: string }>(
        "MATCH (m:Mention)-[:REFERS_TO]->(e) WHERE m.id IN [$leaves, $stays] RETURN DISTINCT e.id AS entity",
        { leaves: leaves!.id, stays: stays!.id },
      );
      expect(rows).toHaveLength(2);
      await curation.undo(parted.change!, by());
      expect(await currentView(test.graph)).toEqual(before);
    }
  }, 120_000);

  it("repeats the answer, not the change, to a repeated request", async () => {
    await ingest(0);
    const amina = await entity("Amina Otieno");
    const first = await curation.rename(amina, "A. Otieno", by("ann", "request 1"));
    expect(await curation.rename(amina, "A. Otieno", by("ann", "request 1"))).toEqual(first);
    expect(await refused(curation.rename(amina, "B. Otieno", by("ann", "request 1")))).toBe("CONFLICT");
    const entries = await test.graph.runAlone("MATCH (n:AuditEntry {action: 'rename'}) RETURN n");
    expect(entries).toHaveLength(1);
    expect(await entity("A. Otieno")).toBe(amina);
    await curation.undo(first.change!, by());
    expect(await entity("Amina Otieno")).toBe(amina);
  }, 60_000);

  it("lets one of two curators win, and tells the other why", async () => {
    for (const at of [0, 5]) await ingest(at);
    const [amina, grace] = [await entity("Amina Otieno"), await entity("Grace Otieno")];
    const outcomes = await Promise.all([
      refused(curation.judge(amina, grace, "same", "one", by("ann"))),
      refused(curation.judge(amina, grace, "different", "two", by("bob"))),
    ]);
    expect(outcomes.filter((code) => code === null)).toHaveLength(1);
    expect(outcomes).toContain("CONFLICT");
    const entries = await test.graph.runAlone("MATCH (n:AuditEntry {action: 'judge'}) RETURN n");
    expect(entries).toHaveLength(1);
  }, 60_000);

  it("adds a fact only with words that prove it, and takes it back", async () => {
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

  type Step = {
    readonly what: "ingest" | "withdraw" | "judge" | "undo" | "retract" | "rename";
    readonly at: number;
    readonly to: number;
  };
  const step: fc.Arbitrary<Step> = fc.record({
    what: fc.constantFrom(
      "ingest",
      "ingest",
      "ingest",
      "withdraw",
      "judge",
      "judge",
      "judge",
      "undo",
      "retract",
      "rename",
    ),
    at: fc.nat(1000),
    to: fc.nat(1000),
  });

  /** Takes a step, if it is possible; refusals are answers too. */
  async function take({ what, at, to }: Step, made: readonly Correction[]): Promise<Correction | null> {
    const pick = <T>(list: readonly T[], index: number) =>
      list.length > 0 ? list[index % list.length] : undefined;
    const attempt = async (): Promise<Correction | null> => {
      switch (what) {
        case "ingest":
          return ingestText(test.graph, shortArticles[at % shortArticles.length]!, {}, by());
        case "withdraw": {
          const found = await test.graph.runAlone<{ id: string }>(
            "MATCH (d:Document) RETURN d.id AS id ORDER BY id",
          );
          const document = pick(found, at);
          return document ? curation.withdraw(document.id, "test", by()) : null;
        }
        case "judge": {
          const a = pick(await mentions(), at);
          const b =
            a &&
            pick(
              (await mentions()).filter(({ id, kind }) => kind === a.kind && id !== a.id),
              to,
            );
          const verdict = at % 2 === 0 ? "same" : "different";
          return a && b ? curation.judge(`mention:${a.id}`, `mention:${b.id}`, verdict, "test", by()) : null;
        }
        case "undo": {
          const change = pick(
            made.filter((one) => one.change !== null),
            at,
          );
          return change ? curation.undo(change.change!, by()) : null;
        }
        case "retract": {
          const found = await test.graph.runAlone<{ id: string }>(
            "MATCH (s:Statement) WHERE s.retractedAt IS NULL RETURN s.id AS id ORDER BY id",
          );
          const statement = pick(found, at);
          return statement ? curation.retract(statement.id, "test", by()) : null;
        }
        case "rename": {
          const found = await test.graph.runAlone<{ id: string }>(
            "MATCH (e:Entity) RETURN e.id AS id ORDER BY id",
          );
          const named = pick(found, at);
          return named ? curation.rename(named.id, `Name ${to}`, by()) : null;
        }
      }
    };
    return attempt().catch((error: unknown) => {
      if (error instanceof Problem && ["CONFLICT", "BAD_USER_INPUT", "NOTHING_FOUND"].includes(error.code))
        return null;
      throw error;
    });
  }

  it("always equals what its surviving documents and decisions make from scratch", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 6, maxLength: 12 }),
        fc.shuffledSubarray([...shortArticles], { minLength: shortArticles.length }),
        async (steps, order) => {
          await wipe(test.graph);
          const made: Correction[] = [];
          for (const one of steps) {
            const correction = await take(one, made);
            if (correction) made.push(correction);
          }
          const view = await currentView(test.graph);
          const judgements = await allPersonJudgements((statement, parameters) =>
            test.graph.runAlone(statement, parameters),
          );
          const names = await test.graph.runAlone<{ n: ChosenName }>(
            "MATCH (n:ChosenName) RETURN n {.*} AS n",
          );
          const retracted = await test.graph.runAlone<{ id: string }>(
            "MATCH (s:Statement {retractedBy: 'person'}) RETURN s.id AS id",
          );
          const present = await test.graph.runAlone<{ text: string }>(
            "MATCH (d:Document) RETURN d.text AS text",
          );
          await wipe(test.graph);
          await changeGraph(test.graph, async (change) => {
            await recordJudgements(change, judgements);
            for (const { n } of names) await giveName(change, n);
          });
          const texts = new Set(present.map(({ text }) => text));
          for (const text of order) if (texts.has(text)) await ingestText(test.graph, text, {}, by());
          await changeGraph(test.graph, (change) =>
            retractStatements(
              change,
              retracted.map(({ id }) => id),
              "test",
            ),
          );
          expect(await currentView(test.graph)).toEqual(view);
        },
      ),
      { numRuns: Number(process.env["CURATION_RUNS"] ?? 6), endOnFailure: true },
    );
  }, 900_000);

  it("undoes its last steps to the letter", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          step.filter(({ what }) => what !== "undo"),
          { minLength: 5, maxLength: 8 },
        ),
        async (steps) => {
          await wipe(test.graph);
          for (const at of [0, 3]) await ingest(at);
          const made: { readonly change: string; readonly before: unknown }[] = [];
          for (const one of steps) {
            const before = await currentView(test.graph);
            const correction = await take(one, []);
            if (correction?.change) made.push({ change: correction.change, before });
          }
          for (const { change, before } of made.toReversed()) {
            await curation.undo(change, by());
            expect(await currentView(test.graph)).toEqual(before);
          }
        },
      ),
      { numRuns: Number(process.env["CURATION_RUNS"] ?? 4), endOnFailure: true },
    );
  }, 900_000);
});
