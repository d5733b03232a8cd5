import type { Field } from "../Selection";
import { badInput } from "./badInput";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";
import { whereText } from "./whereText";

/** What bears a date: the stated layer keeps the date's own words, the derived one has them in what it derives from. */
export type DateBearer = "stated" | "document" | "relation" | "entity";

const most = 3;

/**
 * The words that state a date, as precise ones first. A day and a year that texts state in two places are told by both;
 * a date that follows from others has none.
 */
export function dateEvidencePiece(
  place: Place,
  bearer: DateBearer,
  variable: string,
  property: string,
  field: Field,
): Piece {
  const { scope } = place;
  const [words, document, list] = [scope.name("words"), scope.name("document"), scope.name("evidence")];
  const [whole, part] = [`${variable}.${property}`, `${words}.${property}`];
  const refined = `(${whole} STARTS WITH ${part} OR ${part} STARTS WITH '--' AND ${whole} ENDS WITH substring(${part}, 1))`;
  const told = `${part}Start IS NOT NULL`;
  const patterns: Readonly<Record<DateBearer, { match: string; conditions: readonly string[] }>> = {
    stated: {
      match: `WITH ${variable} AS ${words}\nMATCH (${words})-[:STATED_IN]->(${document})`,
      conditions: [told],
    },
    document: { match: `WITH ${variable} AS ${words}, ${variable} AS ${document}`, conditions: [told] },
    relation: {
      match: `MATCH (${words}:Statement)-[:STATED_IN]->(${document})`,
      conditions: [
        `${words}.relation = ${variable}.id`,
        ...place.times.statement(words),
        ...place.times.document(document),
        told,
        refined,
      ],
    },
    entity: {
      match: `MATCH (${words}:Attribute {property: '${property}'})-[:DESCRIBES]->(${variable})\nMATCH (${words})-[:STATED_IN]->(${document})`,
      conditions: [...place.times.document(document), told, refined],
    },
  };
  const { match, conditions } = patterns[bearer];
  const row = objectPiece(field.fields, (inner) => {
    if (inner.field === "__typename") return constant(field.type);
    if (inner.field === "text") return plain(`[${document}.text, ${part}Start, ${part}End]`, wordsOf);
    if (inner.field === "start") return plain(`${part}Start`);
    if (inner.field === "end") return plain(`${part}End`);
    if (inner.field === "document") return place.pieces.document(place, document, inner.fields);
    throw badInput(inner.field, "A quote has no such field.");
  });
  const text = [
    `${match}${whereText(conditions)}`,
    `WITH ${words}, ${document} ORDER BY size(${part}) DESC, ${words}.id LIMIT ${most}`,
    ...row.clauses,
    `RETURN collect(${row.expression}) AS ${list}`,
  ].join("\n");
  return {
    clauses: [subquery([variable], text)],
    expression: list,
    shape: (raw, run) => ((raw ?? []) as unknown[]).map((one) => row.shape(one, run)),
  };
}

/** Cut here, as the database counts characters otherwise. */
function wordsOf(raw: unknown): string {
  const [text, start, end] = raw as [string, number, number];
  return text.slice(start, end);
}
