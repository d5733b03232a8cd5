import { isIndexed } from "./isIndexed";

/**
 * Folded words of a title as a Lucene query that finds every title which holds all of them: words that no index holds
 * are not required, and where none is left every title is found.
 *
 * `titleQuery(["minister", "of", "energy"])` is `+minister +energy`.
 */
export function titleQuery(words: readonly string[]): string {
  const required = words.filter(isIndexed).map((word) => `+${word}`);
  return required.length > 0 ? required.join(" ") : "*:*";
}
