import type { Span } from "../../ontology/StatedDate";
import { analysisCopy } from "../../text/analysisCopy";
import type { Document } from "../../text/Document";

/**
 * Where words stand in one of the spans of a document: as they are, or with the text's own quotation marks, dashes and spaces where the
 * words have plain ones. The span's slice is then the text's own spelling. Null where they stand in none.
 * With `whole`, "Lee" does not stand in "Leeds".
 */
export function locate(
  document: Document,
  within: readonly Span[],
  words: string,
  whole = false,
): Span | null {
  const wanted = analysisCopy(words.trim());
  if (wanted === "") return null;
  for (const { start, end } of within) {
    const text = document.analysis.slice(start, end);
    for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
      const found = { start: start + at, end: start + at + wanted.length };
      if (!whole || standsAlone(document.analysis, found)) return found;
    }
  }
  return null;
}

function standsAlone(text: string, { start, end }: Span): boolean {
  const letter = /[\p{L}\p{N}]/u;
  return !letter.test(text[start - 1] ?? " ") && !letter.test(text[end] ?? " ");
}
