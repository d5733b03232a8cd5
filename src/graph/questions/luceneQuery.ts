import { foldName } from "../../ontology/foldName";
import { isIndexed } from "./isIndexed";
import { toCyrillic, toLatin } from "./transliterate";

/** Words of a question that are looked for; the rest is left out. */
const wordsAtMost = 8;

/**
 * What someone types as a Lucene query: every word must stand somewhere in a name, in any order
 * (but those that are in no index); the last may be
 * unfinished; longer ones may have one or two letters wrong; each is looked for in the other script too.
 * Folding leaves only letters, digits and spaces, so nothing typed can be an operator.
 *
 * `luceneQuery("Jin Pa")` is `+(jin^4 OR jin* …) +(pa^4 OR pa*^2 …)`. Null where nothing is left to look for.
 */
export function luceneQuery(typed: string): string | null {
  const all = foldName(typed).split(" ").filter(Boolean);
  const words = all
    // An unfinished "for" may still become "foreign".
    .filter((word, place) => place === all.length - 1 || isIndexed(word))
    .slice(0, wordsAtMost);
  if (words.length === 0) return null;
  return words
    .map((word) => `${isIndexed(word) ? "+" : ""}(${spellings(word).flatMap(forms).join(" OR ")})`)
    .join(" ");
}

function spellings(word: string): string[] {
  return [...new Set([word, foldName(toLatin(word)), foldName(toCyrillic(word))])].filter((one) =>
    /^[\p{L}\p{N}]+$/u.test(one),
  );
}

/** Exact before unfinished before misspelt. Lucene allows two edits; a short word with one edit is another word. */
function forms(word: string): string[] {
  const letters = Array.from(word).length;
  const fuzzy = letters >= 8 ? [`${word}~2^0.3`] : letters >= 4 ? [`${word}~1^0.5`] : [];
  return [`${word}^4`, `${word}*^2`, ...fuzzy];
}
