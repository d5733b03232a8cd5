import type { Span, StatedDate } from "../../ontology/StatedDate";

/** A date expression of the text: "last February", "on Monday". `date` is what it says, relative to publication. */
export interface FoundDate extends Span {
  readonly date: StatedDate;
}
