import { identityWords } from "./identityWords";

/**
 * The number in a series that a name states: `"the 9th meeting"` → "9", `"COP12"` → "12", `"fourth round"` → "4"; null
 * where it states none. "First" counts only directly before the name of a series, not in "their first meeting in years".
 */
export function ordinalIn(name: string): string | null {
  const small = name.toLowerCase();
  const digits =
    /\b(\d{1,3})(?:st|nd|rd|th)\b/.exec(small) ??
    /\b(?:[a-z]*cop|session|round|meeting)\s?(\d{1,3})\b/.exec(small);
  if (digits) return String(Number(digits[1]));
  const words = small.split(/[^\p{L}]+/u);
  for (const [at, word] of words.entries()) {
    const number = identityWords.ordinals.indexOf(word) + 1;
    if (number > 1 || (number === 1 && at + 2 < words.length && !/\b(?:in|since|for)\b/.test(small)))
      return String(number);
  }
  return null;
}
