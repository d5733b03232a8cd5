import type { Field } from "../Selection";
import { allRelations } from "./allRelations";
import { badInput } from "./badInput";
import { enumerationName } from "./enumeration";
import { inDocumentPiece } from "./inDocumentPiece";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";
import { statedDatePiece } from "./statedDatePiece";

const properties = new Set([
  "id",
  "quote",
  "start",
  "end",
  "confidence",
  "extractor",
  "rule",
  "recordedAt",
  "retractedAt",
  "title",
  "role",
  "city",
  "stance",
]);
const dates = new Set(["since", "until", "observedOn"]);

/** A relation as one document states it, as far as it is selected. */
export function statementPiece(place: Place, variable: string, fields: readonly Field[]): Piece {
  return objectPiece(fields, (field) => {
    const { field: name } = field;
    if (name === "__typename") return constant("Statement");
    if (properties.has(name)) return plain(`${variable}.${name}`);
    if (name === "kind") return plain(`${variable}.kind`);
    if (name === "modality") return plain(`${variable}.modality`, enumerationName);
    if (dates.has(name)) return statedDatePiece(place, "stated", variable, name, field);
    if (name === "context") return contextPiece(place, variable, field);
    if (name === "document") return inDocumentPiece(place, variable, field, "STATED_IN");
    if (name === "relation") return statedRelationPiece(place, variable, field);
    throw badInput(name, "A statement has no such field.");
  });
}

/** Spans outside the quote that name an end: kept as JSON, shown with the words that stand there. */
function contextPiece(place: Place, variable: string, field: Field): Piece {
  const text = place.scope.name("text");
  const wordy = field.fields.some((part) => part.field === "text");
  const document = `MATCH (${variable})-[:STATED_IN]->(document)\nRETURN head(collect(document.text)) AS ${text}`;
  const shape: Piece["shape"] = (raw) => {
    const [json, whole] = raw as [string | null, string | null];
    return (JSON.parse(json ?? "[]") as Context[]).map((span) => {
      const words = whole?.slice(span.start, span.end) ?? "";
      const value: Record<string, unknown> = { ...span, __typename: field.type, text: words };
      value["proves"] = enumerationName(span.proves);
      return Object.fromEntries(field.fields.map((part) => [part.key, value[part.field] ?? null]));
    });
  };
  const expression = `[${variable}.context, ${wordy ? text : "null"}]`;
  return { clauses: wordy ? [subquery([variable], document)] : [], expression, shape };
}

interface Context {
  readonly start: number;
  readonly end: number;
  readonly proves: string;
}

/** The relation a statement supports, found between its ends: no index over all relations is needed. */
function statedRelationPiece(place: Place, variable: string, field: Field): Piece {
  const { scope, times } = place;
  const relation = scope.name("relation");
  const piece = place.pieces.relation(place, relation, allRelations, field.fields);
  const value = scope.name("stated");
  const text = [
    `MATCH (${variable})-[:FROM]->(:Mention)-[:REFERS_TO]->(from:Entity)`,
    `MATCH (${variable})-[:TO]->(:Mention)-[:REFERS_TO]->(to:Entity)`,
    `MATCH (from)-[${relation}:${times.types(...allRelations)}]->(to)`,
    `WHERE ${relation}.id = ${variable}.relation`,
    ...piece.clauses,
    `RETURN head(collect(${piece.expression})) AS ${value}`,
  ];
  return { clauses: [subquery([variable], text.join("\n"))], expression: value, shape: piece.shape };
}
