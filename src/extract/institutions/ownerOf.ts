import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";
import { places } from "../countries/places";
import { readStatesOfCity } from "../countries/readStatesOfCity";
import type { Mention } from "../Extraction";
import type { Words } from "../names/Words";
import type { Found } from "./Found";

/**
 * ISO code of the state to which an institution belongs by the words in and around its name: "Turkish Foreign Ministry",
 * "Peru's state-owned Kesra", "the Greek gas producer Talaria", "Bank of Korea", "Ministry of Health, Government of India". An embassy
 * belongs to the state that sends it. Undefined where the words name none or several.
 */
export function ownerOf(analysis: Analysis, words: Words, one: Found): string | undefined {
  if (one.type === "organization") return undefined;
  const inside = new Set<string>();
  const order: Mention[] = [];
  for (let at = one.first; at < one.after; at++) {
    const mention = words.country(at);
    if (mention && order.at(-1) !== mention) order.push(mention);
  }
  for (const mention of order) inside.add(codeOf(analysis, mention)!);
  if (one.type === "embassy" && order[0]) return codeOf(analysis, order[0]);
  if (inside.size > 1) return undefined;
  const own = order[0];
  // "EU-India Council" belongs to neither side.
  if (own && isHyphened(words, analysis.tokenAt(own.start))) return undefined;
  if (own) return codeOf(analysis, own);
  // "Oslo Metropolitan University": a city in the name.
  for (let at = one.first; at < one.after; at++) if (words.isCity(at)) return cityState(analysis, words, at);
  return before(analysis, words, one.first) ?? after(analysis, words, one.after);
}

/** The state's possessive or adjective before the name, with at most five small words between: "Greek natural gas producer X". */
function before(analysis: Analysis, words: Words, first: number): string | undefined {
  for (let at = first - 1; at >= first - 7 && at >= 0 && words.together(first, at); at--) {
    const country = words.country(at);
    if (country)
      return describes(analysis, words, country, at, first) ? codeOf(analysis, country) : undefined;
    // "Abu Dhabi's Kesra Group"
    if (words.isCity(at) && words.text(at + 1) === "'s") return cityState(analysis, words, at);
    const token = words.tokens[at]!;
    // "the Lima-based firm Talaria", "the Lima firm Talaria"
    const isPlaced =
      at < first - 1 && (words.tokens[at + 1]!.shape === "lower" || words.text(at + 2) === "based");
    const placed = isPlaced ? namedCity(analysis, words, at) : undefined;
    if (placed) return placed;
    const glue = token.text === "-" || token.text === "'s";
    if (!glue && token.shape !== "lower") return undefined;
    // A small word between that ties the state to something else ("in Peru by Talaria").
    if (words.isLink("apart", at)) return undefined;
  }
  return undefined;
}

/** "the Greek", "Peru's", "the UK firm"; in "Ghana chose Talaria" the state acts and owns nothing. */
function describes(analysis: Analysis, words: Words, country: Mention, last: number, first: number): boolean {
  if (words.isAdjective(country) || words.text(last + 1) === "'s") return true;
  return last + 1 === first || classOf(analysis.lexicon, "bearers").at(words.tokens, first - 1) !== undefined;
}

/** ", Government of India" or "of Peru" after the name. */
function after(analysis: Analysis, words: Words, end: number): string | undefined {
  let at = end;
  if (words.text(at) === "(") while (at < end + 8 && words.text(at) !== ")") at++;
  if (words.text(at) === ")") at++;
  if (words.text(at) === ",") at++;
  if (words.lower(at) === "the") at++;
  if (words.lower(at) === "government") at++;
  if (words.lower(at) !== "of") return undefined;
  const country = words.country(words.lower(at + 1) === "the" ? at + 2 : at + 1);
  return country ? codeOf(analysis, country) : namedCity(analysis, words, at + 1);
}

/** The state of a city that the text need not name as a place, among the states it speaks of: "Talaria Ltd. of Arequipa". */
function namedCity(analysis: Analysis, words: Words, at: number): string | undefined {
  if (!words.isCapital(at) || words.stop(at) !== undefined) return undefined;
  const states = new Set(analysis.chainsOf("Country").map((chain) => chain.countries[0]));
  return readStatesOfCity(words.text(at)).find((code) => states.has(code));
}

function isHyphened(words: Words, at: number): boolean {
  const after = words.afterCountry(at);
  return (
    (words.text(at - 1) === "-" && words.tokens[at]!.glued) ||
    (words.text(after) === "-" && words.tokens[after]!.glued)
  );
}

function cityState(analysis: Analysis, words: Words, at: number): string | undefined {
  const { start, end } = words.tokens[at]!;
  return places(analysis).find((place) => place.start <= start && end <= place.end)?.code;
}

function codeOf(analysis: Analysis, mention: Mention): string | undefined {
  return analysis.chainOf(mention)?.countries[0];
}
