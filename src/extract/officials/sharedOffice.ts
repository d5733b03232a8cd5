import type { Analysis } from "../Analysis";
import type { Words } from "../names/Words";
import type { Office } from "./Office";
import type { Person } from "./Person";
import { readName } from "./readName";

const rule = "official.apposed";

/**
 * Two who hold one office in two states, the first of them named by `[start, end)`: "the foreign ministers, A of Peru and B of Kenya",
 * "the presidents of Peru, A, and of Kenya, B". Undefined where the words tell of no second state.
 */
export function sharedOffice(
  analysis: Analysis,
  words: Words,
  office: Office,
  start: number,
  end: number,
): Person[] | undefined {
  const first: Person = { first: start, after: end, rule, offices: [office] };
  const own = stateAfter(words, end);
  const link = own > end ? own : end;
  const and = words.text(link) === "," ? link + 1 : link;
  if (words.lower(and) !== "and" || !words.together(start, and + 1)) return undefined;
  if (own > end) {
    const next = readName(analysis, words, and + 1);
    if (next - and < 3 || stateAfter(words, next) === next) return undefined;
    return [first, { first: and + 1, after: next, rule, offices: [office] }];
  }
  const behind = stateAfter(words, and + 1);
  const state = words.country(behind - 1);
  if (!office.country || !state || behind === and + 1 || words.text(behind) !== ",") return undefined;
  const next = readName(analysis, words, behind + 1);
  if (next - behind < 3) return undefined;
  return [first, { first: behind + 1, after: next, rule, offices: [{ ...office, country: state }] }];
}

/** Index after "of Peru", "of the Kingdom of Norway"; `at` where no state stands there. */
function stateAfter(words: Words, at: number): number {
  if (words.lower(at) !== "of") return at;
  const first = words.lower(at + 1) === "the" ? at + 2 : at + 1;
  const end = words.afterCountry(first);
  return end > first ? end : at;
}
