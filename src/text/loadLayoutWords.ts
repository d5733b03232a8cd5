import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { z } from "zod";
import { Problem } from "../problems";
import type { LayoutWords } from "./LayoutWords";

/** The lexicon that ships with the program; the same relative place from `src` and from `dist`. */
const shipped = join(__dirname, "..", "..", "seeds", "lexicon");

const words = z.array(z.string().min(1).toLowerCase()).min(1);
const boilerplate = z.strictObject({
  furniture: words,
  credit: words,
  closing: words,
  closingBeforeName: words,
  caption: words,
  published: words,
  publisher: words,
  title: words,
  labels: words,
  releases: words,
  issuers: words,
});
const abbreviations = z.strictObject({ leading: words, inner: words, counting: words, opening: words });
const languages = z.record(z.string(), words);
const publishers = z.record(z.string(), z.string().min(1));

const cache = new Map<string, LayoutWords>();

/**
 * Reads the layout vocabulary, once per folder and process.
 * @throws Problem LEXICON_INVALID with `place` = the file
 */
export function loadLayoutWords(folder: string = shipped): LayoutWords {
  const known = cache.get(folder);
  if (known) return known;
  const { leading, inner, counting, opening } = read(folder, "abbreviations.yaml", abbreviations);
  const loaded: LayoutWords = {
    ...read(folder, "boilerplate.yaml", boilerplate),
    leading: new Set(leading),
    inner: new Set(inner),
    counting: new Set(counting),
    opening: new Set(opening),
    languages: new Map(
      Object.entries(read(folder, "languages.yaml", languages)).map(([tag, list]) => [tag, new Set(list)]),
    ),
    publishers: new Map(Object.entries(read(folder, "publishers.yaml", publishers))),
  };
  cache.set(folder, loaded);
  return loaded;
}

function read<T>(folder: string, file: string, schema: z.ZodType<T>): T {
  const place = join(folder, file);
  try {
    return schema.parse(parse(readFileSync(place, "utf8")));
  } catch (cause) {
    const wrong =
      cause instanceof z.ZodError
        ? z.prettifyError(cause)
        : cause instanceof Error
          ? cause.message
          : String(cause);
    throw new Problem("LEXICON_INVALID", `${file}: ${wrong}`, { place, cause });
  }
}
