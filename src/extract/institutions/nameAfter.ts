import { fieldsAfter, listCloses } from "../names/fieldsAfter";
import type { Words } from "../names/Words";

/**
 * Index after the name that follows an institution's head noun, `index` being its link word: for "Ministry of Trade, Industry and
 * Energy Monday called" the index of "Monday"; `index` itself where no name follows ("council of the two").
 */
export function nameAfter(words: Words, index: number, kind: string): number {
  let end = index;
  for (let at = index; words.together(index, at);) {
    const text = words.lower(at);
    if (isNameWord(words, at) && !leavesFields(words, at, end, kind)) {
      end = at = Math.max(at + 1, words.afterCountry(at));
      if (words.country(at - 1) && namesPerson(words, at)) break;
    } else if (words.isLink("inside", at)) {
      const next = words.lower(at + 1) === "the" ? at + 2 : at + 1;
      if (!isNameWord(words, next) || !linkFits(words, text, next, kind, at === index)) break;
      at = next;
    } else if (end === index) break;
    else if (text === "and" || text === "&") {
      const after = joined(words, at, kind);
      if (after === at) break;
      end = at = after;
    } else if (text === "," && listCloses(words, at + 1, true)) {
      end = at = Math.max(at + 1, fieldsAfter(words, at + 1, true));
    } else if (text === "-" && words.tokens[at]!.glued && words.tokens[at + 1]?.glued) at++;
    else break;
  }
  return end;
}

/** "Ministry of Trade | Lajos Kis": after the fields of a ministry a word that is none begins something else. */
function leavesFields(words: Words, at: number, end: number, kind: string): boolean {
  return (
    kind === "ministry" && end === at && words.isField(at - 1) && !words.isField(at) && !words.country(at)
  );
}

/** "Cabinet of Ministers of Kenya | Paul Otieno": two or three capitals behind the state, none of them a word of bodies. */
function namesPerson(words: Words, first: number): boolean {
  let after = first;
  while (words.isCapital(after) && words.together(first, after)) {
    if (words.stop(after) !== undefined || words.isField(after) || words.institution(after)) return false;
    if (words.country(after) || words.isCity(after) || words.tokens[after]!.shape === "upper") return false;
    if (words.office(after)) return false;
    after++;
  }
  return after - first > 1 && after - first < 4;
}

function isNameWord(words: Words, at: number): boolean {
  if (!words.isCapital(at)) return false;
  if (words.stop(at) !== undefined && !words.isField(at)) return false;
  return words.office(at) === undefined;
}

/** "in" ties a place to an embassy ("Embassy of Peru in Oslo") and a field to a body ("Trust for Research in Ecology"). */
function linkFits(words: Words, link: string, next: number, kind: string, first: boolean): boolean {
  // "Andes Power Ltd of Lima": where the company sits.
  if (link === "of" && kind === "company" && words.isCity(next)) return false;
  if (link === "in")
    return kind === "embassy" || (kind === "body" && words.isField(next) && !words.country(next));
  if (link === "to") return kind === "embassy";
  if (link === "of" || link === "for" || first) return true;
  return link !== "on" || words.isField(next);
}

/** Index after the field that an "and" at `at` adds; `at` where what follows is another name. */
function joined(words: Words, at: number, kind: string): number {
  const next = words.lower(at + 1) === "the" ? at + 2 : at + 1;
  // "the Joint Commission of Kenya and Peru" belongs to both.
  const [one, other] = [words.country(at - 1), words.country(next)];
  const isJoint = one && other && !words.isAdjective(one) && !words.isAdjective(other);
  if (isJoint && kind !== "ministry" && kind !== "embassy") return words.afterCountry(next);
  if (!isNameWord(words, next) || words.country(next)) return at;
  // "Agriculture and Life Sciences": a field stands within the words that the "and" adds.
  let field = next;
  while (field < next + 3 && isNameWord(words, field) && !words.isField(field)) field++;
  if (!isNameWord(words, field) || !words.isField(field)) return at;
  // "the Ministry of Health and Energy Development Bank": another institution begins.
  for (let k = next; isNameWord(words, k); k++) {
    const noun = words.institution(k);
    if (noun && noun.value !== "trade" && !(kind === "ministry" && words.isField(k))) return at;
  }
  return field + 1;
}
