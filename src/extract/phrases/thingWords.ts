import type { Lexicon } from "../lexicon/Lexicon";
import { wordSet } from "../lexicon/wordSet";
import type { Token } from "../Token";

/** The words of a phrase that tell it from others, and those among them written with capitals. */
export function thingWords(
  lexicon: Lexicon,
  tokens: readonly Token[],
): { words: Set<string>; names: Set<string> } {
  const small = wordSet(lexicon, "generic");
  const words = new Set<string>();
  const names = new Set<string>();
  for (const token of tokens) {
    if (token.shape === "sign" || small.has(token.lower) || token.text === "'s") continue;
    words.add(token.folded);
    if (/^(?:capital|upper|number|initial)$/.test(token.shape)) names.add(token.folded);
  }
  return { words, names };
}
