import type { LayoutWords } from "./LayoutWords";

/** How much of a text is looked at. */
const sampled = 20_000;

/** Alphabets that one language writes; the first that holds most of a text's letters names it. */
const alphabets: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hangul}/gu, "ko"],
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, "ja"],
  [/\p{Script=Han}/gu, "zh"],
  [/\p{Script=Hebrew}/gu, "he"],
  [/\p{Script=Greek}/gu, "el"],
  [/\p{Script=Armenian}/gu, "hy"],
  [/\p{Script=Georgian}/gu, "ka"],
  [/\p{Script=Thai}/gu, "th"],
  [/\p{Script=Devanagari}/gu, "hi"],
  [/\p{Script=Ethiopic}/gu, "am"],
];

/** The language of a text as a BCP 47 tag, by its alphabet or its little words; "und" where neither tells. */
export function detectLanguage(text: string, words: LayoutWords): string {
  const sample = text.slice(0, sampled).toLowerCase();
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  for (const [letter, tag] of alphabets) {
    const own = sample.match(letter)?.length ?? 0;
    // Japanese mixes its syllables with Chinese characters.
    if (own > letters * (tag === "ja" ? 0.15 : 0.5)) return tag;
  }
  const tokens = sample.match(/[\p{L}\p{M}'’]+/gu) ?? [];
  let best = "und";
  let most = Math.max(1, tokens.length * 0.05);
  for (const [tag, little] of words.languages) {
    const found = tokens.filter((token) => little.has(token)).length;
    if (found > most) [best, most] = [tag, found];
  }
  return best;
}
