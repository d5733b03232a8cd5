import type { Analysis } from "../Analysis";
import { firstFrom } from "../firstFrom";
import type { FoundDate } from "./FoundDate";

const id = "date";

/** The date expressions of the document, in order of the text; found by the pass `markDates`. */
export function dates(analysis: Analysis): readonly FoundDate[] {
  return (analysis.notes.get(id) as FoundDate[] | undefined) ?? [];
}

/** Whether a date expression covers an offset. */
export function isInDate(analysis: Analysis, offset: number): boolean {
  const found = dates(analysis);
  const before = found[firstFrom(found, offset + 1) - 1];
  return before !== undefined && offset < before.end;
}
