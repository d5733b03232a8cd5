import type { EntityKind, RelationKind } from "../../ontology/derived";
import type { Field } from "../Selection";
import type { Piece } from "./Piece";
import type { Scope } from "./Scope";
import type { Times } from "./Times";

/** Where a piece is compiled: what the compilation shares, and the times that hold here. */
export interface Place {
  readonly scope: Scope;
  readonly times: Times;
  readonly pieces: Pieces;
}

/** The compilers of the graph's things, given to each other here so that their files need not import in a circle. */
export interface Pieces {
  entity(place: Place, variable: string, kinds: readonly EntityKind[], fields: readonly Field[]): Piece;
  relation(place: Place, variable: string, kinds: readonly RelationKind[], fields: readonly Field[]): Piece;
  statement(place: Place, variable: string, fields: readonly Field[]): Piece;
  document(place: Place, variable: string, fields: readonly Field[]): Piece;
  mention(place: Place, variable: string, fields: readonly Field[]): Piece;
}
