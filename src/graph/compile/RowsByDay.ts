import type { Rows } from "./Rows";

/** A part of a list's rows: those whose first key is this property, which an index holds. */
export interface RowsByDay {
  readonly rows: Rows;
  readonly expression: string;
}
