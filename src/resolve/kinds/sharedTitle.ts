import { contentWords } from "../words/contentWords";

/** A title of the first that the second bears too, its state and the words "former", "then" left aside; null if none. */
export function sharedTitle(a: readonly string[], b: readonly string[]): string | null {
  const theirs = b.map(key);
  return a.find((title) => key(title) !== "" && theirs.includes(key(title))) ?? null;
}

function key(title: string): string {
  return [...new Set(contentWords(title))]
    .filter((word) => !word.startsWith("@") && word !== "former" && word !== "then")
    .sort()
    .join(" ");
}
