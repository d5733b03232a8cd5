import type { Lexicon } from "./Lexicon";
import { Phrases } from "./Phrases";

/** Word classes whose rows carry a `kind`. */
export type KindClass = {
  [C in keyof Lexicon]: Lexicon[C][number] extends { kind: string } ? C : never;
}[keyof Lexicon];

const cache = new WeakMap<Lexicon, Map<string, Phrases<string>>>();

/** The words of a class, each with its row's `kind`; made once for a lexicon. */
export function classOf<C extends KindClass>(lexicon: Lexicon, name: C): Phrases<Lexicon[C][number]["kind"]> {
  let known = cache.get(lexicon);
  if (!known) cache.set(lexicon, (known = new Map<string, Phrases<string>>()));
  let phrases = known.get(name);
  if (!phrases) {
    const rows: readonly { words: string[]; kind: string }[] = lexicon[name];
    phrases = new Phrases(rows.flatMap((row) => row.words.map((word) => [word, row.kind] as const)));
    known.set(name, phrases);
  }
  return phrases as Phrases<Lexicon[C][number]["kind"]>;
}
