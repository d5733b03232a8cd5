import type { Analysis } from "../Analysis";
import type { FoundDate } from "./FoundDate";

const id = "date";

/** The date expressions of the document, in order of the text; found by the pass `markDates`. */
export function dates(analysis: Analysis): readonly FoundDate[] {
  return (analysis.notes.get(id) as FoundDate[] | undefined) ?? [];
}

/** Whether a date expression covers an offset. */
export function isInDate(analysis: Analysis, offset: number): boolean {
  return dates(analysis).some((date) => date.start <= offset && offset < date.end);
}
