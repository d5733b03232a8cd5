import { readFileSync } from "node:fs";
import { join } from "node:path";
import { LineCounter, parseDocument, type Document as YamlDocument } from "yaml";
import { z } from "zod";
import { Problem } from "../../problems";
import type { Lexicon } from "./Lexicon";
import { wordClasses } from "./wordClasses";

/** The lexicon that ships with the program; the same relative place from `src` and from `dist`. */
const shipped = join(__dirname, "..", "..", "..", "seeds", "lexicon");

const cache = new Map<string, Lexicon>();

/**
 * Reads and checks every word class. Read once per folder and process.
 * @throws Problem LEXICON_INVALID with `place` = file and line
 */
export function loadLexicon(folder: string = shipped): Lexicon {
  const known = cache.get(folder);
  if (known) return known;
  const entries = Object.entries(wordClasses).map(([name, schema]) => [
    name,
    readClass(folder, name, schema),
  ]);
  const lexicon = Object.fromEntries(entries) as Lexicon;
  cache.set(folder, lexicon);
  return lexicon;
}

function readClass(folder: string, name: string, schema: z.ZodType): unknown[] {
  const file = `${name}.yaml`;
  const lines = new LineCounter();
  let yaml: YamlDocument;
  try {
    yaml = parseDocument(readFileSync(join(folder, file), "utf8"), { lineCounter: lines });
  } catch (cause) {
    throw new Problem("LEXICON_INVALID", `${file} cannot be read.`, { place: join(folder, file), cause });
  }
  const line = (offset: number) => `${join(folder, file)}:${lines.linePos(offset).line}`;
  const broken = yaml.errors[0];
  if (broken) throw new Problem("LEXICON_INVALID", broken.message, { place: line(broken.pos[0]) });
  const checked = z.array(schema).safeParse(yaml.toJS());
  if (checked.success) return checked.data;
  const issue = checked.error.issues[0]!;
  const at = nodeStart(yaml, issue.path as (string | number)[]);
  throw new Problem("LEXICON_INVALID", `${file}, ${issue.path.join(".")}: ${issue.message}`, {
    place: line(at),
  });
}

/** Where the innermost existing node on a path starts. */
function nodeStart(yaml: YamlDocument, path: readonly (string | number)[]): number {
  for (let depth = path.length; depth > 0; depth--) {
    const node = yaml.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return node.range[0];
  }
  return 0;
}
