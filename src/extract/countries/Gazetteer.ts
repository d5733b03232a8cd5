import type { Lexicon } from "../lexicon/Lexicon";
import { Phrases } from "../lexicon/Phrases";
import { readStates } from "./readStates";

/** What a word says of a state. A `capital` may stand for its government; a `city` only says where. */
export interface CountryWord {
  readonly code: string;
  readonly form: "name" | "demonym" | "capital" | "city";
}

const cache = new WeakMap<Lexicon, Gazetteer>();

/** States, their adjectives, capitals and other cities; from `countries.json` and the class `countryNames`. */
export class Gazetteer {
  readonly words: Phrases<CountryWord>;
  private readonly byPhrase: ReadonlyMap<string, readonly [string, CountryWord]>;
  private readonly names = new Map<string, string>();

  constructor(lexicon: Lexicon) {
    const phrases = new Map<string, readonly [string, CountryWord]>();
    const add = (word: string, code: string, form: CountryWord["form"]) =>
      phrases.set(word.toLowerCase(), [word, { code, form }]);
    for (const state of readStates()) {
      this.names.set(state.code, state.name);
      // Later rows win: a capital that bears its state's name (Singapore) is the state.
      for (const word of state.capitals) add(word, state.code, "capital");
      for (const word of state.demonyms) for (const form of plurals(word)) add(form, state.code, "demonym");
      for (const word of [state.official, state.name]) add(word, state.code, "name");
    }
    for (const { words, code, form } of lexicon.countryNames)
      for (const word of words)
        for (const each of form === "demonym" ? plurals(word) : [word]) add(each, code, form);
    this.byPhrase = phrases;
    this.words = new Phrases(phrases.values());
  }

  /** The gazetteer of a lexicon, made once. */
  static of(lexicon: Lexicon): Gazetteer {
    let known = cache.get(lexicon);
    if (!known) cache.set(lexicon, (known = new Gazetteer(lexicon)));
    return known;
  }

  /** What a word or phrase says of a state. */
  lookUp(phrase: string): CountryWord | undefined {
    return this.byPhrase.get(phrase.toLowerCase())?.[1];
  }

  /** Usual English name of the state with this ISO code. */
  nameOf(code: string): string {
    return this.names.get(code) ?? code;
  }
}

/** "Kenyan" also as "Kenyans"; "Chinese" and "Swiss" have no other plural. */
function plurals(demonym: string): string[] {
  return /(?:n|i|ek|ot|ard|ander|er|k|b|ch|sh)$/.test(demonym) && !/(?:sh|ch)$/.test(demonym)
    ? [demonym, `${demonym}s`]
    : [demonym];
}
