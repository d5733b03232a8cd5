import type { Field } from "../Selection";
import { badInput } from "./badInput";
import { enumerationName } from "./enumeration";
import { inDocumentPiece } from "./inDocumentPiece";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";
import { statedDatePiece } from "./statedDatePiece";

/** The states a meeting, project or agreement is said to have been in, each with the words that say so. */
export function historyPiece(place: Place, variable: string, field: Field): Piece {
  const change = place.scope.name("change");
  const list = place.scope.name("history");
  const row = objectPiece(field.fields, (part) => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "status") return plain(`${change}.value`, enumerationName);
    if (part.field === "modality") return plain(`${change}.modality`, enumerationName);
    if (part.field === "observedOn") return statedDatePiece(place, "stated", change, "observedOn", part);
    if (part.field === "quote") return quotePiece(place, change, part);
    throw badInput(part.field, "A change of status has no such field.");
  });
  const text = [
    `MATCH (${change}:Attribute {property: 'status'})-[:DESCRIBES]->(${variable})`,
    `WITH ${change} ORDER BY coalesce(${change}.observedOnEarliest, '\uFFFF'), ${change}.id`,
    ...row.clauses,
    `RETURN collect(${row.expression}) AS ${list}`,
  ].join("\n");
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => row.shape(one, run));
  return { clauses: [subquery([variable], text)], expression: list, shape };
}

function quotePiece(place: Place, variable: string, field: Field): Piece {
  return objectPiece(field.fields, (part) => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "text") return plain(`${variable}.quote`);
    if (part.field === "start" || part.field === "end") return plain(`${variable}.${part.field}`);
    if (part.field === "document") return inDocumentPiece(place, variable, part, "STATED_IN");
    throw badInput(part.field, "A quote has no such field.");
  });
}
