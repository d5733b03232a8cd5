import { nameWords } from "../words/nameWords";

const cache = new Map<string, string>();
const kept = 50_000;

/** A word as it sounds, roughly: spellings of one sound become one. `"tokayev"`, `"tokaev"` → `"tokaev"`. */
export function soundSkeleton(word: string): string {
  const known = cache.get(word);
  if (known !== undefined) return known;
  if (cache.size >= kept) cache.clear();
  let skeleton = word;
  for (const [from, to] of nameWords.sounds) skeleton = skeleton.replace(from, to);
  cache.set(word, skeleton);
  return skeleton;
}
