import type { Field } from "../Selection";
import { badInput } from "./badInput";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";

/** The names an entity goes by: spelling, its language, and the documents that use it. */
export function aliasesPiece(place: Place, variable: string, field: Field): Piece {
  const index = place.scope.name("index");
  const row = objectPiece(field.fields, (part) => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "text") return plain(`${variable}.aliases[${index}]`);
    if (part.field === "language") return plain(`${variable}.aliasLanguages[${index}]`);
    if (part.field === "documents") return documentsPiece(place, variable, index, part);
    throw badInput(part.field, "An alias has no such field.");
  });
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => row.shape(one, run));
  const indexes = `range(0, size(coalesce(${variable}.aliases, [])) - 1)`;
  if (row.clauses.length === 0) {
    return { clauses: [], expression: `[${index} IN ${indexes} | ${row.expression}]`, shape };
  }
  const list = place.scope.name("aliases");
  const text = [
    `UNWIND ${indexes} AS ${index}`,
    ...row.clauses,
    `RETURN collect(${row.expression}) AS ${list}`,
  ];
  return { clauses: [subquery([variable], text.join("\n"))], expression: list, shape };
}

function documentsPiece(place: Place, variable: string, index: string, field: Field): Piece {
  const document = place.scope.name("document");
  const piece = place.pieces.document(place, document, field.fields);
  const list = place.scope.name("bearing");
  const text = [
    `MATCH (spelling:Alias)<-[:BEARS]-(:Chain)-[:OF]->(${document}:Document)`,
    `WHERE spelling.entity = ${variable}.id AND spelling.text = ${variable}.aliases[${index}]`,
    `WITH DISTINCT ${document} ORDER BY ${document}.publishedOnEarliest, ${document}.id`,
    ...piece.clauses,
    `RETURN collect(${piece.expression}) AS ${list}`,
  ].join("\n");
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => piece.shape(one, run));
  return { clauses: [subquery([variable, index], text)], expression: list, shape };
}
