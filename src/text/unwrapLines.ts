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
      if (last && before && width !== null && continues(before, line, analysis, width)) last.end = line.end;
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

function continues(line: Line, next: Line, analysis: string, width: number): boolean {
  if (/^[-*•·▪●◦#]\s/u.test(analysis.slice(next.start, next.start + 3))) return false;
  if (length(line) > widest) return false;
  // Wide spaces and marks that were counted when the text was wrapped may have gone since.
  if (length(line) + 1 + firstWord(next, analysis) > width - slack) return true;
  return /^\p{Ll}/u.test(analysis.slice(next.start, next.start + 2));
}

function length(line: Line): number {
  return line.end - line.start;
}

function firstWord(line: Line, analysis: string): number {
  const space = analysis.indexOf(" ", line.start);
  return (space < 0 || space > line.end ? line.end : space) - line.start;
}
