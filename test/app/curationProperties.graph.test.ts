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

const by = () => ({ author: "ann", clientMutationId: null, signal: new AbortController().signal });

/** How many random sequences each property is tried on. */
const numRuns = Number(process.env["CURATION_RUNS"] ?? 3);

describe("any sequence of corrections", () => {
  const test = useEmptyGraph();
  let curation: Curation;
  beforeAll(() => (curation = createCuration(test.graph)));

  const ingest = (at: number) => curation.ingest(shortArticles[at]!, {}, by());
  const mentions = async () =>
    test.graph.runAlone<{ id: string; kind: string }>(
      "MATCH (m:Mention) WHERE m.kind <> 'Country' RETURN m.id AS id, m.kind AS kind ORDER BY id",
    );

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
      { numRuns, endOnFailure: true },
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
      { numRuns, endOnFailure: true },
    );
  }, 900_000);
});
