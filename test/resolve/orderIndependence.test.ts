import fc from "fast-check";
import type { Extraction } from "../../src/extract/Extraction";
import type { PersonJudgement } from "../../src/ontology/PersonJudgement";
import { identifyChains } from "../../src/resolve/identifyChains";
import { resolveCorpus } from "../../src/resolve/resolveCorpus";
import { goldExtractions } from "./goldExtraction";
import { madeExtraction, type Made } from "./madeExtraction";
import { MemorySource } from "./memorySource";

const gold = goldExtractions();

async function oneByOne(extractions: readonly Extraction[], human: readonly PersonJudgement[] = []) {
  const source = new MemorySource(human);
  for (const extraction of extractions) await source.ingest(extraction);
  const rows = source.batches.flatMap((batch) => [
    ...batch.mentions.map(({ id }) => id),
    ...batch.statements.map(({ id }) => id),
  ]);
  // A judgement on chains that are alike moves to the first of them.
  const judgements = new Map(source.batches.flatMap((batch) => batch.judgements.map((row) => [row.id, row])));
  const judged = [...judgements.values()].map(({ a, b, verdict }) => `${a} ${b} ${verdict}`);
  return { entities: source.entities(), rows: rows.sort(), judged: judged.sort() };
}

function atOnce(extractions: readonly Extraction[], human: readonly PersonJudgement[] = []) {
  return [...resolveCorpus(extractions, human).assignment.chains].sort();
}

/** Judgements on random pairs of mentions of one kind; they may contradict each other. */
function someJudgements(documents: readonly Extraction[]): fc.Arbitrary<PersonJudgement[]> {
  const mentions = documents.flatMap((document) => [...identifyChains(document).mentions]);
  const mention = fc.constantFrom(...mentions);
  return fc
    .array(fc.tuple(mention, mention, fc.constantFrom("same" as const, "different" as const)), {
      maxLength: 5,
    })
    .map((pairs) =>
      pairs
        .filter(([a, b]) => a.id !== b.id && a.kind === b.kind)
        .map(([a, b, verdict], at) => ({
          id: `j${at}`,
          a: a.id,
          b: b.id,
          chainA: a.chain,
          chainB: b.chain,
          verdict,
          reason: "",
          author: "somebody",
          at: "2026-01-01T00:00:00.000Z",
        })),
    );
}

const thing: fc.Arbitrary<Made> = fc.oneof(
  fc.record({
    kind: fc.constant("Official" as const),
    // Initials, name order, patronymics and shared parts tie these to each other in every way.
    name: fc.constantFrom(
      "Bold Tsetseg",
      "Boldyn Tsetseg",
      "B. Tsetseg",
      "Bataar Tsetseg",
      "Tsetseg Bold",
      "Tsetseg",
      "B.Tsetsegee",
      "Tsetsegee Bataar",
    ),
    countries: fc.constantFrom(["MN"], ["KR"], []),
  }),
  fc.record({
    kind: fc.constant("Institution" as const),
    name: fc.constantFrom(
      "Ministry of Water",
      "Water Ministry",
      "Ministry of Water (MOW)",
      "MOW",
      "Ministry of Work (MOW)",
    ),
    countries: fc.constantFrom(["MN"], ["KE"], []),
  }),
  fc.record({
    kind: fc.constant("Meeting" as const),
    name: fc.constantFrom(
      "3rd meeting of the Water Committee",
      "4th meeting of the Water Committee",
      "Water Forum",
    ),
    countries: fc.constantFrom(["KE", "MN"], ["KE"]),
    date: fc.constantFrom("2021", "2021-03", "2021-03-04", "2021-04", "2022"),
  }),
);

describe("the order of documents does not matter", () => {
  test("for the five texts", async () => {
    const all = atOnce(gold);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(gold, { minLength: gold.length }), async (shuffled) => {
        expect((await oneByOne(shuffled)).entities).toEqual(all);
      }),
      { numRuns: 10 },
    );
  });

  test("for made-up documents full of doubtful names, with judgements of people", async () => {
    const corpus = fc
      .array(fc.array(thing, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 })
      .map((documents) => documents.map((things, at) => madeExtraction(`made${at}`, things)));
    await fc.assert(
      fc.asyncProperty(
        corpus.chain((documents) =>
          fc.tuple(
            fc.constant(documents),
            fc.shuffledSubarray(documents, { minLength: documents.length }),
            someJudgements(documents),
          ),
        ),
        async ([documents, shuffled, human]) => {
          const straight = await oneByOne(documents, human);
          expect(await oneByOne(shuffled, human)).toEqual(straight);
          expect(straight.entities).toEqual(atOnce(documents, human));
        },
      ),
      { numRuns: 200 },
    );
  });
});
