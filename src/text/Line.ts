import type { Span } from "../ontology/StatedDate";

/** One line of a file without the white space at its ends; `start === end` for a blank line. */
export type Line = Span;
