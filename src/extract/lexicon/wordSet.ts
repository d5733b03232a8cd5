import type { Lexicon } from "./Lexicon";

const cache = new WeakMap<Lexicon, Map<string, ReadonlySet<string>>>();

/** The words of one set of the class `functionWords`, in their order; made once for a lexicon. */
export function wordSet(lexicon: Lexicon, name: string): ReadonlySet<string> {
  let known = cache.get(lexicon);
  if (!known) {
    known = new Map<string, ReadonlySet<string>>();
    cache.set(lexicon, known);
  }
  let set = known.get(name);
  if (!set) {
    set = new Set(lexicon.functionWords.filter((row) => row.set === name).flatMap((row) => row.words));
    known.set(name, set);
  }
  return set;
}
