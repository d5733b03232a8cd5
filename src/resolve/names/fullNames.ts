import { parseName } from "./parseName";
import type { PersonName } from "./PersonName";

const cache = new WeakMap<readonly string[], readonly PersonName[]>();

/** The names of a chain that say most: those of two parts or more where there are any, else the bare ones. */
export function fullNames(names: readonly string[]): readonly PersonName[] {
  const known = cache.get(names);
  if (known) return known;
  const parsed = names.map(parseName).filter((name) => name.parts.length > 0);
  const full = parsed.filter((name) => name.parts.length > 1 && name.parts.some((part) => !part.initial));
  const found = full.length > 0 ? full : parsed;
  cache.set(names, found);
  return found;
}
