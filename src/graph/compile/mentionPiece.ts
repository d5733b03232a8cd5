import type { Field } from "../Selection";
import { allKinds } from "./allKinds";
import { badInput } from "./badInput";
import { enumerationName } from "./enumeration";
import { inDocumentPiece } from "./inDocumentPiece";
import { mentionId } from "./mentionId";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";

/** A mention, as far as it is selected. Its id is told from its entity's, which may be the same hash, by a prefix. */
export function mentionPiece(place: Place, variable: string, fields: readonly Field[]): Piece {
  return objectPiece(fields, (field) => {
    const { field: name } = field;
    if (name === "__typename") return constant("Mention");
    if (name === "id") return plain(`${variable}.id`, mentionId);
    if (name === "text" || name === "start" || name === "end") return plain(`${variable}.${name}`);
    if (name === "form") return plain(`${variable}.form`, enumerationName);
    if (name === "document") return inDocumentPiece(place, variable, field, "IN");
    if (name === "entity") return entityOfMention(place, variable, field);
    throw badInput(name, "A mention has no such field.");
  });
}

function entityOfMention(place: Place, variable: string, field: Field): Piece {
  const entity = place.scope.name("entity");
  const piece = place.pieces.entity(place, entity, allKinds, field.fields);
  const value = place.scope.name("named");
  const text = [
    ...(place.times.knownAt
      ? [
          `MATCH (${variable})-[:REFERS_TO|REFERRED_TO]->(was)`,
          "OPTIONAL MATCH (was)-[:NOW]->(now:Entity)",
          `WITH coalesce(now, was) AS ${entity}`,
        ]
      : [`MATCH (${variable})-[:REFERS_TO]->(${entity}:Entity)`]),
    ...piece.clauses,
    `RETURN head(collect(${piece.expression})) AS ${value}`,
  ];
  return { clauses: [subquery([variable], text.join("\n"))], expression: value, shape: piece.shape };
}
