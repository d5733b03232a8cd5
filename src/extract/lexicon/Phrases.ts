import { cutWords } from "../tokenize";
import type { Token } from "../Token";
import { fold } from "./fold";

export interface PhraseMatch<T> {
  readonly value: T;
  /** Number of tokens matched. */
  readonly length: number;
}

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/**
 * Words and phrases to be looked up in tokens, without regard to case and accents; the longest phrase wins.
 * `new Phrases([["prime minister", 1]])` finds "Prime Minister" at its first token.
 */
export class Phrases<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();

  constructor(phrases: Iterable<readonly [string, T]>) {
    for (const [phrase, value] of phrases) {
      const words = cutWords(phrase).map(fold);
      const first = words[0];
      if (first === undefined) continue;
      const list = this.byFirst.get(first);
      if (list) list.push({ words, value });
      else this.byFirst.set(first, [{ words, value }]);
    }
    for (const list of this.byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  }

  /** The longest phrase whose first word is the token at `index`, within one paragraph. */
  at(tokens: readonly Token[], index: number): PhraseMatch<T> | undefined {
    const token = tokens[index];
    if (!token) return undefined;
    const list = this.byFirst.get(token.folded);
    return list?.map((entry) => this.matches(tokens, index, entry)).find((match) => match !== undefined);
  }

  /** The value of a phrase that consists of this one word. */
  word(folded: string): T | undefined {
    return this.byFirst.get(folded)?.find((entry) => entry.words.length === 1)?.value;
  }

  private matches(tokens: readonly Token[], index: number, entry: Entry<T>): PhraseMatch<T> | undefined {
    const { paragraph } = tokens[index]!;
    for (let k = 1; k < entry.words.length; k++) {
      const token = tokens[index + k];
      if (!token || token.paragraph !== paragraph || token.folded !== entry.words[k]) return undefined;
    }
    return { value: entry.value, length: entry.words.length };
  }
}
