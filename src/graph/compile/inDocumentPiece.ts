import type { Field } from "../Selection";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";

/** The document that a statement, attribute or mention stands in. */
export function inDocumentPiece(
  place: Place,
  variable: string,
  field: Field,
  relation: "STATED_IN" | "IN",
): Piece {
  const document = place.scope.name("document");
  const piece = place.pieces.document(place, document, field.fields);
  const value = place.scope.name("in");
  const text = [
    `MATCH (${variable})-[:${relation}]->(${document})`,
    ...piece.clauses,
    `RETURN head(collect(${piece.expression})) AS ${value}`,
  ];
  return { clauses: [subquery([variable], text.join("\n"))], expression: value, shape: piece.shape };
}
