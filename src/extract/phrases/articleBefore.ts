import type { Analysis } from "../Analysis";
import { wordSet } from "../lexicon/wordSet";
import { vagueWords } from "./vagueWords";

/** What may open a noun phrase. */
export const article = /^(?:the|a|an|its|their|our|'s)$/;

/** The article or possessive before the phrase, adjectives such as "new" skipped; null where there is none. */
export function articleBefore(analysis: Analysis, first: number): string | null {
  const { tokens } = analysis;
  const vague = vagueWords(analysis.lexicon);
  for (let at = first - 1; at >= 0 && first - at <= 5; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[first]!.sentence) return null;
    if (article.test(token.lower)) return token.lower;
    const isOrigin =
      token.shape === "capital" || (token.text === "-" && token.glued) || /(?:ed|ly)$/.test(token.lower);
    if (!isOrigin && !(vague.has(token.lower) && !wordSet(analysis.lexicon, "small").has(token.lower)))
      return null;
  }
  return null;
}
