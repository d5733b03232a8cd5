import type { Field } from "../Selection";
import type { FacetKeys } from "./FacetKeys";
import type { Piece } from "./Piece";
import type { Rows } from "./Rows";
import type { RowsByDay } from "./RowsByDay";
import type { SortKey } from "./SortKey";

/** A list to be answered page by page. */
export interface Connection {
  /** Names the list in its cursors: "Official.meetings". */
  readonly name: string;
  readonly rows: Rows;
  /** What it is sorted by; the last key tells any two rows apart. */
  readonly keys: readonly SortKey[];
  /** Where the first key is read from indexes: the same rows in parts, each in the order of an index of its own. */
  readonly parts?: readonly RowsByDay[];
  readonly facets: FacetKeys;
  /** A field of an edge beside `cursor` and `node`. */
  edge(field: Field): Piece;
  node(fields: readonly Field[]): Piece;
  /** A field of the connection that no other has. */
  beside?(field: Field): Piece;
}
