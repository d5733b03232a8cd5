import type { RelationKind } from "../../ontology/derived";
import type { Field } from "../Selection";
import { objectPiece } from "./objectPiece";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";
import { relationFieldPiece } from "./relationFieldPiece";

/** A relation, as far as it is selected; `kinds` are those that may stand here. */
export function relationPiece(
  place: Place,
  variable: string,
  kinds: readonly RelationKind[],
  fields: readonly Field[],
): Piece {
  return objectPiece(fields, (field) => relationFieldPiece(place, variable, kinds, field));
}
