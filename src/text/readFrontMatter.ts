import { parse } from "yaml";
import type { Span } from "../ontology/StatedDate";
import type { Line } from "./Line";

/** The head of a file between two lines of three hyphens, as YAML. `lines` is how many lines it takes. */
export interface FrontMatter {
  readonly lines: number;
  readonly span: Span;
  /** Its values, keys in lower case; anything but text, numbers and dates is left out. */
  readonly values: ReadonlyMap<string, string>;
}

/** Heads longer than this are no front matter. */
const longest = 60;

/** Reads the YAML head of a file; null where there is none or it is no list of values. */
export function readFrontMatter(lines: readonly Line[], text: string, analysis: string): FrontMatter | null {
  const isRule = (line: Line | undefined) => line && analysis.slice(line.start, line.end) === "---";
  if (!isRule(lines[0])) return null;
  const close = lines.slice(1, longest).findIndex(isRule) + 1;
  if (close === 0) return null;
  const span = { start: lines[0]!.start, end: lines[close]!.end };
  const values = new Map<string, string>();
  let read: unknown;
  try {
    read = parse(text.slice(lines[0]!.end, lines[close]!.start), { schema: "failsafe" });
  } catch {
    return null;
  }
  if (typeof read !== "object" || read === null || Array.isArray(read)) return null;
  for (const [key, value] of Object.entries(read)) {
    if (typeof value === "string") values.set(key.toLowerCase(), value.replace(/\s+/gu, " ").trim());
  }
  return { lines: close + 1, span, values };
}
