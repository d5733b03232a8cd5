import type { Field } from "../Selection";
import { badInput } from "./badInput";
import { mentionList } from "./mentionList";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { statedDatePiece } from "./statedDatePiece";
import { statementList } from "./statementList";

const properties = new Set([
  "id",
  "file",
  "title",
  "publisher",
  "language",
  "text",
  "bodyStart",
  "bodyEnd",
  "recordedAt",
  "withdrawnAt",
]);

/** A document, as far as it is selected. */
export function documentPiece(place: Place, variable: string, fields: readonly Field[]): Piece {
  return objectPiece(fields, (field) => {
    const { field: name } = field;
    if (name === "__typename") return constant("Document");
    if (properties.has(name)) return plain(`${variable}.${name}`);
    if (name === "publishedOn") return statedDatePiece(place, "document", variable, name, field);
    if (name === "mentions") {
      return mentionList(place, field, {
        name: "Document.mentions",
        imports: [variable],
        match: (mention) => `MATCH (${variable})<-[:IN]-(${mention}:Mention)`,
        inOneDocument: true,
      });
    }
    if (name === "statements") {
      return statementList(place, field, {
        name: "Document.statements",
        imports: [variable],
        match: (statement) => `MATCH (${variable})<-[:STATED_IN]-(${statement}:Statement)`,
        inOneDocument: true,
      });
    }
    throw badInput(name, "A document has no such field.");
  });
}
