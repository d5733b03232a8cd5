import { z } from "zod";
import { readWords } from "./readWords";

const list = z.array(z.string());
const table = z.record(z.string(), z.string());
const schema = z.strictObject({
  courtesies: list,
  particles: list,
  patronymics: z.array(z.strictObject({ endings: list, countries: list, stem: z.number().int() })),
  patronymicParts: list,
  initialBeforeGivenName: list,
  familyNameVariants: z.array(list),
  syllableVariants: z.array(list),
  sounds: z.array(z.tuple([z.string(), z.string()])),
  cyrillic: z.strictObject({ mongolian: table, russian: table }),
});

const read = readWords("names.yaml", schema);

/** How names of people are written, from `seeds/lexicon/names.yaml`. */
export const nameWords = {
  ...read,
  courtesies: new Set(read.courtesies),
  particles: new Set(read.particles),
  initialBeforeGivenName: new Set(read.initialBeforeGivenName),
  familyNameVariants: rows(read.familyNameVariants),
  syllableVariants: rows(read.syllableVariants),
  sounds: read.sounds.map(([from, to]) => [new RegExp(from, "g"), to] as const),
};

/** Word → the rows that hold it. */
function rows(groups: readonly (readonly string[])[]): ReadonlyMap<string, ReadonlySet<number>> {
  const found = new Map<string, Set<number>>();
  groups.forEach((group, row) => {
    for (const word of group) found.set(word, (found.get(word) ?? new Set()).add(row));
  });
  return found;
}
