import type { Token } from "../Token";

const small = new Set("the of and for on to between with a an in at by joint its their s".split(" "));

/** The words of a phrase that tell it from others, and those among them written with capitals. */
export function thingWords(tokens: readonly Token[]): { words: Set<string>; names: Set<string> } {
  const words = new Set<string>();
  const names = new Set<string>();
  for (const token of tokens) {
    if (token.shape === "sign" || small.has(token.lower) || token.text === "'s") continue;
    words.add(token.folded);
    if (/^(?:capital|upper|number|initial)$/.test(token.shape)) names.add(token.folded);
  }
  return { words, names };
}
