import type { Analysis } from "../Analysis";
import type { Words } from "../names/Words";
import type { Office } from "./Office";

/** The title of an office as the text writes it; undefined for parts played at one event ("Head of the Kenyan Delegation") and for crowds. */
export function titleOf(analysis: Analysis, words: Words, office: Office): string | undefined {
  for (let at = office.titleFirst; at < office.titleAfter; at++)
    if (words.lower(at) === "delegation") return undefined;
  const { start, end } = words.span(office.titleFirst, office.titleAfter);
  const title = analysis.document.text.slice(start, end).replace(/\s+/g, " ");
  return office.plural ? title.replace(/s\b/, "") : title;
}
