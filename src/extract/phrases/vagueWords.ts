import type { Lexicon } from "../lexicon/Lexicon";

const cache = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Words that may stand before a noun without belonging to a name: "new", "signed", "several". */
export function vagueWords(lexicon: Lexicon): ReadonlySet<string> {
  let known = cache.get(lexicon);
  if (!known) cache.set(lexicon, (known = new Set(lexicon.vagueModifiers.flatMap((each) => each.words))));
  return known;
}
