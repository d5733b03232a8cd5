import { nameWords } from "../words/nameWords";

const cyrillic = /\p{Script=Cyrillic}/u;

/**
 * Folded Latin forms of a word: lower case, no marks; Cyrillic both as the Mongolian press writes it and as Russian is
 * romanised. `"Жанна"` → `["janna", "zhanna"]`, `"Núñez"` → `["nunez"]`. Letters of other scripts stay.
 */
export function latinForms(word: string): readonly string[] {
  const small = word.normalize("NFC").toLowerCase();
  if (!cyrillic.test(small)) return [fold(small)];
  const { mongolian, russian } = nameWords.cyrillic;
  return [...new Set([mongolian, russian].map((table) => fold(transliterate(small, table))))];
}

function transliterate(word: string, table: Readonly<Record<string, string>>): string {
  return Array.from(word, (letter) => table[letter] ?? letter).join("");
}

function fold(word: string): string {
  return word
    .replace(/ß/g, "ss")
    .replace(/ø/g, "o")
    .replace(/ł/g, "l")
    .replace(/đ/g, "d")
    .replace(/ı/g, "i")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/þ/g, "th")
    .replace(/ð/g, "d")
    .normalize("NFKD")
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
