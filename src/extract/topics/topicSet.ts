import type { Lexicon } from "../lexicon/Lexicon";

type SetName = Lexicon["topicWords"][number]["set"];

const cache = new WeakMap<Lexicon, Map<SetName, ReadonlySet<string>>>();

/** The words of one set of the class `topicWords`. */
export function topicSet(lexicon: Lexicon, name: SetName): ReadonlySet<string> {
  let known = cache.get(lexicon);
  if (!known) cache.set(lexicon, (known = new Map<SetName, ReadonlySet<string>>()));
  let words = known.get(name);
  if (!words) {
    words = new Set(lexicon.topicWords.filter((row) => row.set === name).flatMap((row) => row.words));
    known.set(name, words);
  }
  return words;
}
