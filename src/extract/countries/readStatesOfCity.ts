import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const file = join(__dirname, "..", "..", "..", "seeds", "lexicon", "cities.json");
let known: ReadonlyMap<string, readonly string[]> | undefined;

const fold = (name: string): string => name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The states (ISO codes) in which cities of this name lie, the largest city first; none for an unknown name. */
export function readStatesOfCity(name: string): readonly string[] {
  if (!known) {
    const rows = z.record(z.string(), z.string()).parse(JSON.parse(readFileSync(file, "utf8")));
    const map = new Map<string, string[]>();
    for (const [city, codes] of Object.entries(rows)) {
      const key = fold(city);
      map.set(key, [...(map.get(key) ?? []), ...codes.split(" ")]);
    }
    known = map;
  }
  return known.get(fold(name)) ?? [];
}
