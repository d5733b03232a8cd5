import type { Analysis } from "../Analysis";
import type { Lexicon } from "../lexicon/Lexicon";
import { Phrases } from "../lexicon/Phrases";
import type { Words } from "../names/Words";
import { isHeaded } from "./isHeaded";
import type { Found } from "./Found";

type Row = Lexicon["organizations"][number];
const cache = new WeakMap<Lexicon, Phrases<Row>>();

/**
 * International organisations by any of their names: "the UN", "World Bank". Where the name goes on ("UN Convention",
 * "ASEAN Summit") it is part of another thing's name.
 */
export function findOrganizations(analysis: Analysis, words: Words): Found[] {
  let phrases = cache.get(analysis.lexicon);
  if (!phrases) {
    const rows = analysis.lexicon.organizations;
    phrases = new Phrases(rows.flatMap((row) => row.words.map((word) => [word, row] as const)));
    cache.set(analysis.lexicon, phrases);
  }
  const found: Found[] = [];
  for (let index = 0; index < words.tokens.length; index++) {
    const match = phrases.at(words.tokens, index);
    if (!match || !isWritten(words, index, match)) continue;
    const after = index + match.length;
    const { name, code } = match.value;
    if (!goesOn(words, after) || isHeaded(words, index))
      found.push({
        first: index,
        after,
        rule: "institution.organization",
        type: "organization",
        name,
        ...(code && { code }),
      });
    index = after - 1;
  }
  return found;
}

/** Acronyms in capitals as in the lexicon ("WHO", not "who"), names with a capital first. */
function isWritten(words: Words, index: number, match: { value: Row; length: number }): boolean {
  const token = words.tokens[index]!;
  if (match.length > 1) return (token.lower === "the" ? words.tokens[index + 1]! : token).shape !== "lower";
  return match.value.words.includes(token.text);
}

function goesOn(words: Words, after: number): boolean {
  if (!words.together(after - 1, after)) return false;
  if (words.text(after) === "-" && words.tokens[after]!.glued && words.isCapital(after + 1)) return true;
  if (!words.isCapital(after) || words.stop(after) === "calendar") return false;
  return !words.leadsToOffice(after) || leadsToEvent(words, after);
}

/** "Baltic | Heads of Mission Conference": the office is a part of an event's name. */
function leadsToEvent(words: Words, at: number): boolean {
  for (let index = at; index < at + 6 && words.together(at, index); index++) {
    if (words.stop(index) === "event") return true;
    if (!words.isCapital(index) && words.lower(index) !== "of") return false;
  }
  return false;
}
