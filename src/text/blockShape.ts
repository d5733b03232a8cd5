/** What can be counted in a block, from which its kind follows. */
export interface BlockShape {
  readonly words: number;
  readonly letters: number;
  readonly capitals: number;
  /** Words that begin with a small letter. */
  readonly smallWords: number;
  /** Whether it ends like a sentence, closing quotes, brackets and marks of emphasis aside; a speaker may also break off with a dash. */
  readonly terminated: boolean;
  /** Whether it ends in a colon, as before a list. */
  readonly introduces: boolean;
  /** The alphabet of most of its letters. */
  readonly script: string;
}

const scripts = new Map([
  ["Latin", /\p{Script=Latin}/gu],
  ["Cyrillic", /\p{Script=Cyrillic}/gu],
  ["Hangul", /\p{Script=Hangul}/gu],
  ["Han", /\p{Script=Han}/gu],
  ["Kana", /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ["Arabic", /\p{Script=Arabic}/gu],
  ["Hebrew", /\p{Script=Hebrew}/gu],
  ["Greek", /\p{Script=Greek}/gu],
  ["Devanagari", /\p{Script=Devanagari}/gu],
  ["Armenian", /\p{Script=Armenian}/gu],
  ["Georgian", /\p{Script=Georgian}/gu],
  ["Thai", /\p{Script=Thai}/gu],
  ["Ethiopic", /\p{Script=Ethiopic}/gu],
  ["Mongolian", /\p{Script=Mongolian}/gu],
]);

/** Measures a block of the analysis copy. "Talks open in Baku." → 4 words, 2 capitals, terminated, Latin. */
export function blockShape(text: string): BlockShape {
  const end = text
    .slice(-12)
    .replace(/["')\]*_ ]+$/, "")
    .slice(-1);
  return {
    words: count(text, /[\p{L}\p{N}][^ ]*/gu),
    letters: count(text, /\p{L}/gu),
    capitals: count(text, /\p{Lu}/gu),
    smallWords: count(text, /(?:^| )\p{Ll}/gu),
    terminated: /[.!?…:;।。！？።]/u.test(end) || (text.endsWith(" -") && /\p{Ll}/u.test(text)),
    introduces: end === ":",
    script: scriptOf(text),
  };
}

/** The alphabet of most letters of a text; "Other" where none of the known ones occurs. */
function scriptOf(text: string): string {
  const sample = text.slice(0, 4000);
  if (!/[^\p{ASCII}]/u.test(sample)) return /[A-Za-z]/.test(sample) ? "Latin" : "Other";
  let best = "Other";
  let most = 0;
  for (const [name, letters] of scripts) {
    const found = count(sample, letters);
    if (found > most) [best, most] = [name, found];
  }
  return best;
}

/** Counts matches without keeping them: a block may be a megabyte long. */
function count(text: string, pattern: RegExp): number {
  pattern.lastIndex = 0;
  let found = 0;
  while (pattern.exec(text)) found++;
  return found;
}
