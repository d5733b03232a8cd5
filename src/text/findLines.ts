import type { Line } from "./Line";

/** Every line of the analysed file, trimmed. Lines end at `\n`, `\r\n`, a lone `\r`, U+2028 or U+2029. */
export function findLines(text: string, analysis: string): Line[] {
  const lines: Line[] = [];
  const breaks = /\r\n|[\n\r\u2028\u2029]/g;
  let start = 0;
  for (const found of text.matchAll(breaks)) {
    lines.push(trimmed(analysis, start, found.index));
    start = found.index + found[0].length;
  }
  lines.push(trimmed(analysis, start, text.length));
  return lines;
}

/** The span without white space at its ends; in an analysis copy all white space is the plain space. */
function trimmed(analysis: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && analysis[start] === " ") start++;
  while (end > start && analysis[end - 1] === " ") end--;
  return { start, end };
}
