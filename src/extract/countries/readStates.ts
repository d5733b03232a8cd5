import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

const file = join(__dirname, "..", "..", "..", "seeds", "lexicon", "countries.json");

const state = z.object({
  code: z.string(),
  name: z.string(),
  official: z.string(),
  demonyms: z.array(z.string()),
  capitals: z.array(z.string()),
});

/** The states of the world from `seeds/lexicon/countries.json`, which `scripts/generate-countries.mjs` writes. */
export function readStates(): z.infer<typeof state>[] {
  return z.array(state).parse(JSON.parse(readFileSync(file, "utf8")));
}
