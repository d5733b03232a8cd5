import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";
import type { Words } from "../names/Words";
import { phraseGrammar } from "../phrases/PhraseGrammar";

/** "Political Consultations", "Green Valley Accord": the last word is one for events or papers. */
function isThing(analysis: Analysis, words: Words, last: number): boolean {
  const { lexicon } = analysis;
  return (
    phraseGrammar(lexicon, "meetingNouns", "meetingModifiers").nouns.at(words.tokens, last) !== undefined ||
    phraseGrammar(lexicon, "agreementNouns", "agreementModifiers").nouns.at(words.tokens, last) !== undefined
  );
}

/** Not a body ("Kesra Group"), not an acronym, not a figure of the past ("Marcus Aurelius once said"). */
export function isPersonLike(analysis: Analysis, words: Words, first: number, after: number): boolean {
  for (let at = first; at < after; at++) {
    if (words.institution(at) || words.isField(at)) return false;
    if (words.tokens[at]!.shape === "upper") return false;
  }
  if (isThing(analysis, words, after - 1)) return false;
  const cues = classOf(analysis.lexicon, "personCues");
  const near = [first - 3, first - 2, first - 1, after].some((at) => {
    const cue = at >= 0 ? cues.at(words.tokens, at) : undefined;
    if (!cue || (cue.value !== "distant" && cue.value !== "private")) return false;
    return at === after || at + cue.length === first;
  });
  return !near;
}
