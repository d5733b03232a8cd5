import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import type { Phrases } from "../lexicon/Phrases";
import { wordSet } from "../lexicon/wordSet";
import type { NounRow } from "../phrases/PhraseGrammar";
import { pattern } from "../relations/pattern";
import type { Token } from "../Token";

const plural = /^(?:memoranda|memorandums|treaties|protocols|conventions|declarations|letters|documents)$/;

/** "in the field of", "in the area of" before what an agreement is about. */
export function inField(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return (
    tokens[at]?.lower === "in" &&
    /^(?:fields?|areas?|spheres?|domain|sector)$/.test(tokens[noun]?.lower ?? "") &&
    tokens[noun + 1]?.lower === "of"
  );
}

/** "a deal was struck": the verb follows. */
export function isSignedAfter(analysis: Analysis, after: number): boolean {
  const next = analysis.tokens.slice(after, after + 6);
  // "under a contract signed in May"
  const isSigning = (word: string): boolean => wordSet(analysis.lexicon, "signing").has(word);
  if (next[0] && /(?:ed|uck)$/.test(next[0].lower) && isSigning(next[0].lower)) return true;
  const verb = next.findIndex((token) => /^(?:was|were|is|been|be)$/.test(token.lower));
  return (
    verb >= 0 &&
    next.slice(verb + 1, verb + 3).some((token) => wordSet(analysis.lexicon, "signing").has(token.lower))
  );
}

/** The index before "and two memoranda on sports": another agreement begins there. */
export function beforeNext(analysis: Analysis, nouns: Phrases<NounRow>, from: number, after: number): number {
  const { tokens } = analysis;
  for (let at = from + 1; at < after; at++) {
    if (!/^(?:and|,)$/.test(tokens[at]!.lower)) continue;
    for (let next = at + 1; next < Math.min(after, at + 4); next++)
      if (nouns.at(tokens, next) || plural.test(tokens[next]!.lower)) return at;
  }
  return after;
}

/** Whether the words after an agreement tell what it does or who made it: "the treaty covers", "the deal, signed by". */
export function isTold(analysis: Analysis, mention: Mention): boolean {
  const sentence = analysis.document.sentences[analysis.sentenceAt(mention.start)];
  if (!sentence) return false;
  const after = analysis.text.slice(mention.end, Math.min(sentence.end, mention.end + 60)).toLowerCase();
  const verb = pattern(
    analysis.lexicon,
    "^,? (?:(?:which|that|is|was|were|has|have|had|been|will|would|also|to|recently|finally) )*(?:{do:treat}|{done:sign}|aimed at|intended|designed|meant)\\b",
  );
  return after.search(verb) >= 0;
}

/** "under the deal, …": what follows rests on it. `first` is the first token after the article. */
export function isBasis(analysis: Analysis, first: number): boolean {
  const before = analysis.text.slice(
    Math.max(0, analysis.tokens[first]!.start - 24),
    analysis.tokens[first]!.start,
  );
  return /\b(?:under|pursuant to|according to|in line with|in accordance with) the $/i.test(before);
}

/** "on the sidelines of the forum": when and where it was signed, not what it is about. */
export function isOccasion(analysis: Analysis, at: number): boolean {
  const { tokens, lexicon } = analysis;
  const noun = tokens[at + 1]?.lower === "the" ? at + 2 : at + 1;
  return wordSet(lexicon, "occasion").has(tokens[noun]?.lower ?? "");
}

/** "a compact with Liberia": named by the other party. */
export function isWithParty(analysis: Analysis, after: number): boolean {
  const { tokens } = analysis;
  const party = tokens[after + 1]?.lower === "the" ? tokens[after + 2] : tokens[after + 1];
  return (
    tokens[after]?.lower === "with" &&
    party !== undefined &&
    party.sentence === tokens[after].sentence &&
    analysis
      .mentionsOver(party)
      .some((each) => each.start <= party.start && /^(?:Country|Institution)$/.test(each.kind))
  );
}

/** "a set of project agreements": the words before "of" only count. */
export function isCounted(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.lower === "of" &&
    /^(?:set|series|package|raft|batch|string)$/.test(tokens[at - 2]?.lower ?? "")
  );
}
