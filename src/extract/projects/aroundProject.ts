import type { Analysis } from "../Analysis";
import { isInDate } from "../dates/dates";
import type { Phrases } from "../lexicon/Phrases";
import { wordSet } from "../lexicon/wordSet";
import { leftEdge } from "../phrases/leftEdge";
import type { NounRow } from "../phrases/PhraseGrammar";
import { vagueWords } from "../phrases/vagueWords";

/** Units in which the size of a plant or line is given. */
export const sizes =
  /^(?:mw|gw|megawatts?|gigawatts?|kilomet(?:er|re)s?|km|bed|beds|kv|kilovolts?|tonnes?|tons?)$/;
const longestPurpose = 12;

/** Whether the name goes on to a further noun: "Corridor | Digital Platform". */
export function namesOn(analysis: Analysis, nouns: Phrases<NounRow>, after: number): boolean {
  const { tokens } = analysis;
  for (let at = after; at < after + 4; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== tokens[after - 1]!.sentence || token.shape !== "capital") return false;
    if (nouns.at(tokens, at) && at > after) return true;
  }
  return false;
}

/** Whether a purpose follows: "an institute to enhance cooperation on wheat". */
export function goesOn(analysis: Analysis, after: number): boolean {
  return analysis.tokens
    .slice(after, after + 10)
    .some((token) => token.lower === "to" || token.lower === "for");
}

/** The index after "for sea pilots"; the index itself where no such purpose follows. */
export function beneficiaryEnd(analysis: Analysis, after: number): number {
  const { tokens } = analysis;
  if (tokens[after]?.lower !== "for") return after;
  let end = after + 1;
  while (
    end < after + 4 &&
    tokens[end]?.shape === "lower" &&
    tokens[end]!.sentence === tokens[after].sentence &&
    !wordSet(analysis.lexicon, "infinitiveEnd").has(tokens[end]!.lower) &&
    !wordSet(analysis.lexicon, "determiner").has(tokens[end]!.lower) &&
    tokens[end]!.lower !== "and"
  )
    end++;
  return end > after + 1 ? end : after;
}

/** The index after "to modernise the Lima sewers"; the index itself where no purpose follows. */
export function purposeEnd(analysis: Analysis, after: number): number {
  const { tokens } = analysis;
  const [to, verb] = tokens.slice(after, after + 2);
  const isFor = to?.lower === "for" && /ing$/.test(verb?.lower ?? "");
  if (
    !verb ||
    (to?.lower !== "to" && !isFor) ||
    verb.shape !== "lower" ||
    verb.sentence !== tokens[after - 1]?.sentence
  )
    return after;
  let at = after + 2;
  while (at - after < longestPurpose && tokens[at]?.sentence === verb.sentence) {
    const token = tokens[at]!;
    if (/^[,;.()"]$/.test(token.text) || isInDate(analysis, token.start)) break;
    if (
      wordSet(analysis.lexicon, "infinitiveEnd").has(token.lower) ||
      wordSet(analysis.lexicon, "subjectEnd").has(token.lower)
    )
      break;
    if (/(?:ed|began|started|is|was)$/.test(token.lower)) break;
    at++;
  }
  return at - after > 2 ? at : after;
}

/** The index after "in Alexandria", "at the port of Mojo", "in the north"; the index itself where no place follows. */
export function afterPlace(analysis: Analysis, after: number): number {
  const { tokens } = analysis;
  if (!/^(?:in|at|near|between)$/.test(tokens[after]?.lower ?? "")) return after;
  const first = tokens[after + 1]?.lower === "the" ? after + 2 : after + 1;
  let end = first;
  while (
    /^(?:capital|upper)$/.test(tokens[end]?.shape ?? "") &&
    tokens[end]!.sentence === tokens[after]!.sentence &&
    !isInDate(analysis, tokens[end]!.start)
  )
    end++;
  return end > first ? end : after;
}

/** Up to three more lower-case nouns: "a joint tractor assembly plant", "the Talaria lithium mine". */
export function withKind(
  analysis: Analysis,
  first: number,
  head: number,
  modifiers: ReadonlySet<string>,
): number {
  if (first < head - 1) return first;
  const vague = vagueWords(analysis.lexicon);
  const { tokens } = analysis;
  let at = first;
  let goods = first;
  for (let back = 1; back <= 4; back++) {
    const token = tokens[first - back];
    if (!token || token.sentence !== tokens[head]!.sentence || token.shape !== "lower") break;
    if (vague.has(token.lower) || /(?:ed|ly)$/.test(token.lower)) break;
    at = first - back;
    if (goods === at + 1 && analysis.mentionsOver(token).some((each) => each.kind === "Topic")) goods = at;
  }
  if (/^(?:the|a|an)$/.test(tokens[at - 1]?.lower ?? "")) return at;
  const before = tokens[goods - 1];
  const isNamed =
    goods < first &&
    before !== undefined &&
    /^(?:capital|upper)$/.test(before.shape) &&
    !analysis.mentionsOver(before).some((each) => each.kind === "Country");
  return isNamed ? leftEdge(analysis, goods, modifiers) : first;
}

/** The number and unit of "a 50-megawatt wind farm". */
export function withSize(analysis: Analysis, first: number, modifiers: ReadonlySet<string>): number {
  const { tokens } = analysis;
  if (!sizes.test(tokens[first - 1]?.lower ?? "")) return first;
  const number = tokens[first - 2]?.text === "-" ? first - 3 : first - 2;
  if (tokens[number]?.shape !== "number") return first;
  // "the Nyala-Baraka 500-kilovolt line" bears its name before its size.
  return /^(?:capital|upper)$/.test(tokens[number - 1]?.shape ?? "")
    ? leftEdge(analysis, number, modifiers)
    : number;
}
