import type { Lexicon } from "../lexicon/Lexicon";
import { Phrases } from "../lexicon/Phrases";

export interface NounRow {
  readonly type: string;
  readonly weak?: boolean | undefined;
  readonly strong?: boolean | undefined;
  readonly level?: boolean | undefined;
  readonly proper?: boolean | undefined;
}

type NounClass = "meetingNouns" | "projectNouns" | "agreementNouns";
type ModifierClass = "meetingModifiers" | "projectModifiers" | "agreementModifiers";

/** The nouns of one kind of thing, and the lower-case words that may stand before them. */
export interface PhraseGrammar {
  readonly nouns: Phrases<NounRow>;
  readonly modifiers: ReadonlySet<string>;
}

const cache = new WeakMap<Lexicon, Map<NounClass, PhraseGrammar>>();

/** The grammar of noun phrases of one kind; made once for a lexicon. */
export function phraseGrammar(lexicon: Lexicon, nouns: NounClass, modifiers: ModifierClass): PhraseGrammar {
  let known = cache.get(lexicon);
  if (!known) {
    known = new Map<NounClass, PhraseGrammar>();
    cache.set(lexicon, known);
  }
  let grammar = known.get(nouns);
  if (!grammar) {
    const rows: readonly (NounRow & { words: string[] })[] = lexicon[nouns];
    grammar = {
      nouns: new Phrases(rows.flatMap((row) => row.words.map((word) => [word, row] as const))),
      modifiers: new Set(lexicon[modifiers].flatMap((row) => row.words)),
    };
    known.set(nouns, grammar);
  }
  return grammar;
}
