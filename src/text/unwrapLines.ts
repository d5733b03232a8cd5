import type { Span } from "../ontology/StatedDate";
import type { Line } from "./Line";

/** Lines longer than this are not the work of a hard wrap. */
const widest = 132;

/** Columns by which a forced break may fall short of the width. */
const slack = 4;

/** A block before its kind is known. */
export interface Unwrapped extends Span {
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}

/**
 * Joins the lines of hard-wrapped paragraphs. A break is forced where the next line's first word would not have fitted;
 * a file whose breaks are mostly forced is hard-wrapped. In other files each line is a block.
 */
export function unwrapLines(lines: readonly Line[], analysis: string): Unwrapped[] {
  const width = wrapWidth(lines, analysis);
  const blocks: { start: number; end: number; apart: boolean }[] = [];
  let before: Line | undefined;
  for (const line of lines) {
    const last = blocks.at(-1);
    if (line.start === line.end) before = undefined;
    else {
      const begun = last !== undefined && last.start !== before?.start;
      if (last && before && width !== null && continues(before, line, begun, analysis, width))
        last.end = line.end;
      else blocks.push({ ...line, apart: before === undefined });
      before = line;
    }
  }
  return blocks;
}

/** The column at which the file was wrapped, or null where it was not. */
function wrapWidth(lines: readonly Line[], analysis: string): number | null {
  const pairs = lines.flatMap((line, index) => {
    const next = lines[index + 1];
    return next && length(line) > 0 && length(next) > 0 ? [{ line, next }] : [];
  });
  const lengths = pairs.map(({ line }) => length(line)).sort((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.95)];
  if (width === undefined || width > widest || width < 40 || pairs.length < 4) return null;
  const forced = pairs.filter(({ line, next }) => length(line) + 1 + firstWord(next, analysis) > width);
  // Lines of one width that all end like sentences are paragraphs, not the work of a wrap.
  const broken = forced.filter(({ line }) => !/[.!?]["')]*$/.test(analysis.slice(line.end - 3, line.end)));
  return forced.length >= pairs.length * 0.5 && broken.length >= forced.length * 0.4 ? width : null;
}

/** @param begun whether the line already continues another one */
function continues(line: Line, next: Line, begun: boolean, analysis: string, width: number): boolean {
  const head = analysis.slice(next.start, Math.min(next.end, next.start + 40));
  // An entry of a list, or a line with a label: "From: …", "SPEAKER: …".
  if (/^[-*•·▪●◦#] |^\p{Lu}[\p{L} .'-]{1,30}: /u.test(head)) return false;
  if (length(line) > widest) return false;
  // Wide spaces and marks that were counted when the text was wrapped may have gone since.
  if (length(line) + 1 + firstWord(next, analysis) > width - slack) return true;
  if (/^\p{Ll}/u.test(head)) return true;
  const closed = /[.!?:]["')]*$/.test(analysis.slice(line.end - 3, line.end));
  return begun && !closed && length(line) > width * 0.6;
}

function length(line: Line): number {
  return line.end - line.start;
}

function firstWord(line: Line, analysis: string): number {
  const space = analysis.indexOf(" ", line.start);
  return (space < 0 || space > line.end ? line.end : space) - line.start;
}
