import type { Token } from "../Token";

const words =
  /'s(?![\p{L}\p{N}])|\p{L}[\p{L}\p{M}\p{N}]*(?:[&'](?!s(?![\p{L}\p{N}]))\p{L}[\p{L}\p{M}\p{N}]*)*|\p{N}+|\S/gu;

interface Entry<T> {
  readonly words: readonly string[];
  readonly value: T;
}

/** Finds the longest known phrase that begins at a token; case is ignored unless a phrase is wholly upper case ("AI"). */
export class PhraseIndex<T> {
  private readonly byFirst = new Map<string, Entry<T>[]>();

  add(phrase: string, value: T): void {
    const isUpper = /^[\p{Lu}\p{N}&-]+$/u.test(phrase);
    const parts = (isUpper ? phrase : phrase.toLowerCase()).match(words) ?? [];
    const first = parts[0];
    if (first === undefined) return;
    const entries = this.byFirst.get(first) ?? [];
    entries.push({ words: parts, value });
    entries.sort((a, b) => b.words.length - a.words.length);
    this.byFirst.set(first, entries);
  }

  /** The longest phrase whose first word is the token at `at`: its value, and the index after its last token. */
  longestAt(tokens: readonly Token[], at: number): { readonly value: T; readonly end: number } | null {
    const token = tokens[at];
    if (!token) return null;
    for (const key of token.text === token.lower ? [token.lower] : [token.text, token.lower]) {
      for (const entry of this.byFirst.get(key) ?? []) {
        const isUpper = key !== token.lower;
        const fits = entry.words.every((word, offset) => {
          const other = tokens[at + offset];
          return other && other.sentence === token.sentence && (isUpper ? other.text : other.lower) === word;
        });
        if (fits) return { value: entry.value, end: at + entry.words.length };
      }
    }
    return null;
  }
}
