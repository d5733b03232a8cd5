import fc from "fast-check";
import type { Curation } from "../../src/api/Curation";
import { createCuration } from "../../src/app/curation/createCuration";
import { thisThread } from "../../src/app/reading/thisThread";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { allPersonJudgements, recordJudgements } from "../../src/graph/change/personJudgements";
import { retractStatements } from "../../src/graph/change/retractStatements";
import { writeAddedStatement } from "../../src/graph/curation/addedStatements";
import { type ChosenName, giveName } from "../../src/graph/curation/chosenNames";
import { checkIntegrity } from "../../src/graph/integrity";
import { currentView } from "../graph/currentView";
import { testNeo4j, useEmptyGraph, wipe } from "../graph/connect";
import { anyStep, askedBy, correct, type Step } from "./curationSteps";
import { MortalCurator } from "./mortalCurator";
import { shortArticles } from "./shortArticles";
import { standingAdditions } from "./standingAdditions";

/** How many random sequences each property is tried on. */
const numRuns = Number(process.env["CURATION_RUNS"] ?? 3);

describe("any sequence of corrections", () => {
  const test = useEmptyGraph();
  let curation: Curation;
  beforeAll(() => (curation = createCuration(test.graph, thisThread)));

  /** Takes a step, if it is possible; refusals are answers too. @returns id of the change */
  async function take(step: Step, made: readonly string[]): Promise<string | null> {
    const asked = await askedBy(test.graph, step, made);
    return asked && ((await correct(curation, asked, null))?.change ?? null);
  }

  /** What the graph holds now, and what its surviving documents and decisions make from scratch, in another order. */
  async function nowAndFromScratch(order: readonly string[]): Promise<[unknown, unknown]> {
    const view = await currentView(test.graph);
    const judgements = await allPersonJudgements((statement, parameters) =>
      test.graph.runAlone(statement, parameters),
    );
    const names = await test.graph.runAlone<{ n: ChosenName }>("MATCH (n:ChosenName) RETURN n {.*} AS n");
    const retracted = await test.graph.runAlone<{ id: string }>(
      "MATCH (s:Statement {retractedBy: 'person'}) RETURN s.id AS id",
    );
    const added = await standingAdditions(test.graph);
    const present = await test.graph.runAlone<{ text: string }>("MATCH (d:Document) RETURN d.text AS text");
    expect(await checkIntegrity(test.graph)).toEqual([]);
    expect(await test.graph.runAlone("MATCH (e:Entity) WHERE e.name = e.id RETURN e.id")).toEqual([]);
    await wipe(test.graph);
    await changeGraph(test.graph, async (change) => {
      await recordJudgements(change, judgements);
      for (const { n } of names) await giveName(change, n);
    });
    const texts = new Set(present.map(({ text }) => text));
    for (const text of order)
      if (texts.has(text))
        await correct(curation, { what: "ingest", article: shortArticles.indexOf(text) }, null);
    await changeGraph(test.graph, async (change) => {
      for (const { document, statement } of added) await writeAddedStatement(change, document, statement);
      const ids = retracted.map(({ id }) => id);
      await retractStatements(change, ids, "test");
    });
    return [view, await currentView(test.graph)];
  }

  const anyOrder = fc.shuffledSubarray([...shortArticles], { minLength: shortArticles.length });

  it("always equals what its surviving documents and decisions make from scratch", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyStep, { minLength: 6, maxLength: 12 }), anyOrder, async (steps, order) => {
        await wipe(test.graph);
        const made: string[] = [];
        for (const step of steps) {
          const change = await take(step, made);
          if (change !== null) made.push(change);
        }
        const [now, fromScratch] = await nowAndFromScratch(order);
        expect(fromScratch).toEqual(now);
      }),
      { numRuns, endOnFailure: true },
    );
  }, 900_000);

  it("does so where the process that corrects is killed at any moment and asked again", async () => {
    const curator = new MortalCurator(testNeo4j());
    // From before its transaction begins to after it has ended: a correction takes 20 to 300 ms.
    const killed = fc.option(fc.integer({ min: 0, max: 300 }), { freq: 2 });
    // Every sequence begins with a text and a kill, so that none goes through unharmed.
    const first = fc.tuple(fc.constant<Step>({ what: "ingest", at: 0, to: 0 }), fc.constant(0));
    try {
      await fc.assert(
        fc.asyncProperty(
          first,
          fc.array(fc.tuple(anyStep, killed), { minLength: 5, maxLength: 9 }),
          anyOrder,
          async (begin, more, order) => {
            const steps = [begin, ...more];
            await wipe(test.graph);
            const made: string[] = [];
            for (const [at, [step, killAfter]] of steps.entries()) {
              const asked = await askedBy(test.graph, step, made);
              if (!asked) continue;
              const change = await curator.correct(asked, `step ${at}`, killAfter);
              if (change !== null) made.push(change);
            }
            // Whatever was killed was done once or not at all: every key stands in the log at most once.
            const keys = await test.graph.runAlone<{ key: string; entries: number }>(
              "MATCH (n:AuditEntry) WITH n.clientMutationId AS key, count(n) AS entries WHERE entries > 1 RETURN key, entries",
            );
            expect(keys).toEqual([]);
            const [now, fromScratch] = await nowAndFromScratch(order);
            expect(fromScratch).toEqual(now);
          },
        ),
        { numRuns, endOnFailure: true },
      );
      expect(curator.interrupted).toBeGreaterThan(0);
      expect(curator.deaths).toBeGreaterThanOrEqual(curator.interrupted);
    } finally {
      await curator.end();
    }
  }, 900_000);

  it("undoes its last steps to the letter", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          anyStep.filter(({ what }) => what !== "undo"),
          { minLength: 5, maxLength: 8 },
        ),
        async (steps) => {
          await wipe(test.graph);
          for (const article of [0, 3]) await correct(curation, { what: "ingest", article }, null);
          const made: { readonly change: string; readonly before: unknown }[] = [];
          for (const step of steps) {
            const before = await currentView(test.graph);
            const change = await take(step, []);
            if (change !== null) made.push({ change, before });
          }
          for (const { change, before } of made.toReversed()) {
            await correct(curation, { what: "undo", id: change }, null);
            expect(await currentView(test.graph)).toEqual(before);
          }
        },
      ),
      { numRuns, endOnFailure: true },
    );
  }, 900_000);
});
