import fc from "fast-check";
import type { Extraction } from "../../src/extract/Extraction";
import { resolveCorpus } from "../../src/resolve/resolveCorpus";
import { goldExtractions } from "./goldExtraction";
import { madeExtraction, type Made } from "./madeExtraction";
import { MemorySource } from "./memorySource";

const gold = goldExtractions();

async function oneByOne(extractions: readonly Extraction[]) {
  const source = new MemorySource();
  for (const extraction of extractions) await source.ingest(extraction);
  const rows = source.batches.flatMap((batch) => [
    ...batch.mentions.map(({ id }) => id),
    ...batch.statements.map(({ id }) => id),
    ...batch.judgements.map(({ a, b, verdict }) => `${a} ${b} ${verdict}`),
  ]);
  return { entities: source.entities(), rows: rows.sort() };
}

function atOnce(extractions: readonly Extraction[]) {
  return [...resolveCorpus(extractions).assignment.chains].sort();
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

  test("for made-up documents full of doubtful names", async () => {
    const corpus = fc
      .array(fc.array(thing, { minLength: 1, maxLength: 4 }), { minLength: 2, maxLength: 8 })
      .map((documents) => documents.map((things, at) => madeExtraction(`made${at}`, things)));
    await fc.assert(
      fc.asyncProperty(
        corpus.chain((documents) =>
          fc.tuple(fc.constant(documents), fc.shuffledSubarray(documents, { minLength: documents.length })),
        ),
        async ([documents, shuffled]) => {
          const straight = await oneByOne(documents);
          expect(await oneByOne(shuffled)).toEqual(straight);
          expect(straight.entities).toEqual(atOnce(documents));
        },
      ),
      { numRuns: 200 },
    );
  });
});
