import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { Problem } from "../../problems";

/** The lexicon that ships with the program; the same relative place from `src` and from `dist`. */
const folder = join(__dirname, "..", "..", "..", "seeds", "lexicon");

/**
 * Reads one file of words and checks its form.
 * @throws Problem LEXICON_INVALID with `place` = the file
 */
export function readWords<T>(file: string, schema: z.ZodType<T>): T {
  const place = join(folder, file);
  try {
    return schema.parse(parse(readFileSync(place, "utf8")));
  } catch (cause) {
    const wrong = cause instanceof z.ZodError ? z.prettifyError(cause) : String(cause);
    throw new Problem("LEXICON_INVALID", `${file}: ${wrong}`, { place, cause });
  }
}
