import type { Field } from "../Selection";
import { allKinds } from "./allKinds";
import { allRelations } from "./allRelations";
import type { Piece } from "./Piece";
import type { Place } from "./Pieces";

/** One kind of thing an id may name: how it is found, and what of it is answered. */
export interface NodeCandidate {
  readonly types: readonly string[];
  text(variable: string, id: string, imports: string): string;
  piece(place: Place, variable: string, fields: readonly Field[]): Piece;
}

export const nodeCandidates: readonly NodeCandidate[] = [
  {
    types: allKinds,
    text: (variable, id, imports) => `CALL (${imports}) {
  MATCH (${variable}:Entity {id: ${id}})
  RETURN ${variable}
  UNION
  MATCH (:FormerEntity {id: ${id}})-[:NOW]->(${variable}:Entity)
  RETURN ${variable}
}`,
    piece: (place, variable, fields) => place.pieces.entity(place, variable, allKinds, fields),
  },
  {
    types: ["Document"],
    text: (variable, id) => `MATCH (${variable}:Document {id: ${id}})`,
    piece: (place, variable, fields) => place.pieces.document(place, variable, fields),
  },
  {
    types: ["Statement"],
    text: (variable, id) => `MATCH (${variable}:Statement {id: ${id}})`,
    piece: (place, variable, fields) => place.pieces.statement(place, variable, fields),
  },
  {
    types: ["Mention"],
    text: (variable, id) => `MATCH (${variable}:Mention {id: ${id}})`,
    piece: (place, variable, fields) => place.pieces.mention(place, variable, fields),
  },
  {
    types: ["Relation"],
    text: (variable, id, imports) =>
      `CALL (${imports}) {\n${allRelations
        .map((kind) => `  MATCH ()-[${variable}:${kind} {id: ${id}}]->()\n  RETURN ${variable}`)
        .join("\n  UNION ALL\n")}\n}`,
    piece: (place, variable, fields) => place.pieces.relation(place, variable, allRelations, fields),
  },
];
