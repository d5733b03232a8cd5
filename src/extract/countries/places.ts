import type { Analysis } from "../Analysis";
import type { Span } from "../../ontology/StatedDate";

/** A city named as a place, with the state it lies in (ISO code). */
export interface Place extends Span {
  readonly name: string;
  readonly code: string;
}

/** Cities that the text names as places, in order of the text; filled by `findCountries`. */
export function places(analysis: Analysis): Place[] {
  const known = analysis.notes.get("places") as Place[] | undefined;
  if (known) return known;
  const fresh: Place[] = [];
  analysis.notes.set("places", fresh);
  return fresh;
}
