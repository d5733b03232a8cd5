import { distance } from "fastest-levenshtein";
import { foldName } from "../../ontology/foldName";
import { toLatin } from "./transliterate";

/** Which of an entity's names a search most likely meant: the one whose words are nearest to those typed. */
export function matchedAlias(typed: string, names: readonly string[]): string | null {
  const wanted = words(typed);
  let best: string | null = null;
  let least = Infinity;
  for (const name of names) {
    const far = strangeness(wanted, words(name));
    if (far < least) [best, least] = [name, far];
  }
  return best;
}

function words(text: string): string[] {
  return toLatin(foldName(text)).split(" ").filter(Boolean);
}

/** Letters to change until every wanted word begins a word of the name; words left over count a little. */
function strangeness(wanted: readonly string[], name: readonly string[]): number {
  const changes = wanted.map((word) =>
    Math.min(...name.map((other) => (other.startsWith(word) ? 0 : distance(word, other))), word.length),
  );
  return changes.reduce((sum, change) => sum + change, 0) + Math.abs(name.length - wanted.length) / 10;
}
