import type { Span } from "../../ontology/StatedDate";
import type { Document } from "../../text/Document";

const longest = 800;

/** The lines between the title and the body of a document ("Remarks", "Rosa Lindt", "Treaty Room", "Lima, Peru"); menus are none. */
export function headerLines({ text, titleSpan, body }: Document): Span[] {
  const from = titleSpan?.end ?? 0;
  if (body.start - from > longest) return [];
  return [...text.slice(from, body.start).matchAll(/[^\n\r]+/g)]
    .filter(([line]) => /\p{L}/u.test(line) && !/[|>•]/.test(line))
    .map(({ 0: line, index }) => ({ start: from + index, end: from + index + line.length }));
}
