import type { Span } from "../../ontology/StatedDate";
import type { Words } from "../names/Words";
import type { Found } from "./Found";

/** An acronym that the text defines in brackets after a name, and every place where it stands. */
export interface Acronym {
  readonly found: Found;
  readonly acronym: string;
  readonly spans: readonly Span[];
}

/** "Korea Institute of Geology (KIG)" defines KIG for this document. */
export function findAcronyms(words: Words, found: readonly Found[]): Acronym[] {
  const owners = new Map<string, Found>();
  for (const one of found) {
    const acronym = inBrackets(words, one.after);
    if (acronym !== undefined && !owners.has(acronym)) owners.set(acronym, one);
  }
  const spans = new Map<string, Span[]>([...owners.keys()].map((acronym) => [acronym, []]));
  const covered = new Set<number>();
  for (const one of found) for (let at = one.first; at < one.after; at++) covered.add(at);
  for (let at = 0; at < words.tokens.length; at++) {
    if (covered.has(at) || !words.isCapital(at)) continue;
    const end = gluedEnd(words, at);
    const known = spans.get(textOf(words, at, end));
    if (!known || goesOn(words, end)) continue;
    known.push(words.span(at, end));
    at = end - 1;
  }
  return [...owners].map(([acronym, one]) => ({ found: one, acronym, spans: spans.get(acronym)! }));
}

/** The acronym in brackets that open at a token: at least two capitals, one run without spaces. */
function inBrackets(words: Words, at: number): string | undefined {
  if (words.text(at) !== "(") return undefined;
  const first = words.text(at + 1) === "'" || words.text(at + 1) === '"' ? at + 2 : at + 1;
  const end = gluedEnd(words, first);
  const text = textOf(words, first, end);
  const closing = [end, end + 1].some((index) => [")", ";", ","].includes(words.text(index)));
  return closing && text.length <= 14 && (text.match(/\p{Lu}/gu)?.length ?? 0) >= 2 ? text : undefined;
}

/** Index after a word and what hyphens glue to it: "CoE-SLM" is three tokens. */
function gluedEnd(words: Words, at: number): number {
  let end = at + 1;
  while (
    end < at + 6 &&
    words.text(end) === "-" &&
    words.tokens[end]!.glued &&
    words.tokens[end + 1]?.glued &&
    words.isCapital(end + 1)
  )
    end += 2;
  return end;
}

function textOf(words: Words, first: number, after: number): string {
  let text = "";
  for (let at = first; at < after; at++) text += words.text(at);
  return text;
}

/** "ECOWET COP9", "KEMO-PETA Forum": the acronym is part of another name. */
function goesOn(words: Words, end: number): boolean {
  return words.together(end - 1, end) && words.stop(end) === "event";
}
