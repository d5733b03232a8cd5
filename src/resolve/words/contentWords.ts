import { countryPhrases } from "./countryPhrases";
import { foldText } from "./foldText";
import { identityWords } from "./identityWords";
import { singular } from "./singular";

const cache = new Map<string, readonly string[]>();
const kept = 50_000;
const longestPhrase = 6;

/**
 * The words of a name that tell things apart: folded, in the singular, one spelling each, states as "@KE"; a capital
 * stands for its state only where that is told (`capitals`).
 * `"the Ministries of Trade of Kenya"` → `["ministry", "trade", "@KE"]`.
 */
export function contentWords(name: string, capitals = false): readonly string[] {
  const key = `${capitals ? "+" : "-"}${name}`;
  const known = cache.get(key);
  if (known) return known;
  if (cache.size >= kept) cache.clear();
  const folded = identityWords.phrases.reduce((text, [from, to]) => text.replace(from, to), foldText(name));
  const words = withStates(folded.split(" "), capitals)
    .filter((word) => word !== "" && !identityWords.empty.has(word))
    .map((word) => (word.startsWith("@") ? word : oneSpelling(word)));
  cache.set(key, words);
  return words;
}

/** Cuts the plural and chooses one of several spellings. */
export function oneSpelling(word: string): string {
  const single = singular(word);
  return identityWords.spellings.get(word) ?? identityWords.spellings.get(single) ?? single;
}

function withStates(words: readonly string[], capitals: boolean): string[] {
  const found: string[] = [];
  for (let at = 0; at < words.length;) {
    const phrase = phraseAt(words, at, capitals);
    found.push(phrase ? `@${phrase.code}` : words[at]!);
    at += phrase?.length ?? 1;
  }
  return found;
}

function phraseAt(
  words: readonly string[],
  at: number,
  capitals: boolean,
): { code: string; length: number } | null {
  for (let length = Math.min(longestPhrase, words.length - at); length > 0; length--) {
    const phrase = words.slice(at, at + length).join(" ");
    const code =
      countryPhrases.names.get(phrase) ?? (capitals ? countryPhrases.capitals.get(phrase) : undefined);
    if (code !== undefined) return { code, length };
  }
  return null;
}
