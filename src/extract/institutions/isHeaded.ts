import type { Words } from "../names/Words";

/** "Chairman of the National Assembly Nuri Demir": after an office's "of the" a name of a person may follow. */
export function isHeaded(words: Words, first: number): boolean {
  const link = words.lower(first - 1) === "the" ? first - 2 : first - 1;
  return words.lower(link) === "of" && words.office(link - 1) !== undefined;
}
