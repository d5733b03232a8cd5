import type { Span, StatedDate } from "../ontology/StatedDate";
import type { Block } from "./Block";
import type { Body } from "./findBody";
import type { FrontMatter } from "./readFrontMatter";
import type { LayoutWords } from "./LayoutWords";
import { lineStarts } from "./lineStarts";
import { parseDay } from "./parseDay";

interface Candidate {
  readonly value: string;
  readonly span: Span;
  /** Smaller is better. */
  readonly rank: number;
}

/** Keys of a YAML head that give the day, best first. */
const keys = ["date_published", "published_time", "published", "date"];

/**
 * The day of publication, from what says so best: the file's head, a labelled line ("Published Date: …"), a line that is a
 * date, a source line, the dateline of the first paragraph, a day in the address. Only days stated in full count; null where none is.
 */
export function findPublicationDate(
  blocks: readonly Block[],
  body: Body,
  head: FrontMatter | null,
  analysis: string,
  words: LayoutWords,
): StatedDate | null {
  const last = body.paragraphs.at(-1)!;
  const candidates = [...inHead(head, analysis)];
  for (const block of blocks) {
    const inside = block.start >= body.paragraphs[0]!.start && block.end <= last.end;
    if (inside && block.kind !== "credit") continue;
    const found = inLine(block, analysis, words);
    if (found) candidates.push(found);
  }
  candidates.push(...inDateline(body.paragraphs[0]!, analysis));
  const best = candidates.sort((a, b) => a.rank - b.rank || a.span.start - b.span.start)[0];
  if (!best) return null;
  const { value, span } = best;
  return { value, earliest: value, latest: value, precision: "day", inferred: false, evidence: span };
}

function* inHead(head: FrontMatter | null, analysis: string): Iterable<Candidate> {
  if (!head) return;
  for (const [index, key] of keys.entries()) {
    const stated = head.values.get(key);
    const day = stated === undefined ? null : parseDay(stated);
    const at = stated === undefined ? -1 : analysis.indexOf(stated, head.span.start);
    if (day && at >= 0 && at < head.span.end) {
      yield { value: day.value, span: shifted(day, at), rank: -10 + index };
    }
  }
}

/** A date in a line outside the article, ranked by what else the line holds. */
function inLine(block: Block, analysis: string, words: LayoutWords): Candidate | null {
  const text = analysis.slice(block.start, block.end);
  if (text.length > 300 || block.kind === "prose" || block.kind === "speech") return null;
  const day = parseDay(text);
  if (!day) return null;
  const label = lineStarts(text, words.published);
  const inAddress = /(?:https?:|www\.)[^ ]*$/.test(text.slice(0, day.start));
  const rest = text.slice(0, day.start) + text.slice(day.end);
  const bare = (rest.match(/\p{L}{2,}/gu) ?? []).length;
  const rank =
    label !== null ? words.published.indexOf(label) / 100 : inAddress ? 8 : bare <= 1 ? 2 : bare <= 8 ? 3 : 6;
  // A headline may speak of another day than its own.
  if (rank === 6 && block.kind === "heading") return null;
  return { value: day.value, span: shifted(day, block.start), rank };
}

/** "OSLO, 5 May 2020 (NTB) - " at the very beginning of the article. */
function* inDateline(first: Span, analysis: string): Iterable<Candidate> {
  const text = analysis.slice(first.start, Math.min(first.end, first.start + 120));
  const close = / (?:-{1,2}|\/\/) |\)\. |: /.exec(text);
  if (!close || !/^[(\p{Lu}]/u.test(text)) return;
  const day = parseDay(text.slice(0, close.index + 1));
  if (day) yield { value: day.value, span: shifted(day, first.start), rank: 7 };
}

function shifted(span: Span, by: number): Span {
  return { start: span.start + by, end: span.end + by };
}
