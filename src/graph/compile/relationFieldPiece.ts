import type { EntityKind, RelationKind } from "../../ontology/derived";
import { relations } from "../../ontology/ontology";
import type { Field } from "../Selection";
import { badInput } from "./badInput";
import { enumerationName } from "./enumeration";
import { pageSize } from "./Page";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";
import { statedDatePiece } from "./statedDatePiece";

const properties = new Set([
  "id",
  "title",
  "city",
  "stance",
  "sourceCount",
  "statementCount",
  "knownFrom",
  "knownTo",
]);

/** One field of a relation; `kinds` are the relations that may stand here. */
export function relationFieldPiece(
  place: Place,
  variable: string,
  kinds: readonly RelationKind[],
  field: Field,
): Piece {
  const { field: name } = field;
  if (name === "__typename") return constant("Relation");
  if (name === "kind")
    return kinds.length === 1 ? constant(kinds[0]) : plain(`type(${variable})`, relationKind);
  // A relation that was derived before reposts were told apart counts its documents.
  if (name === "corroboration") return plain(`coalesce(${variable}.corroboration, ${variable}.sourceCount)`);
  if (properties.has(name)) return plain(`${variable}.${name}`);
  if (name === "status" || name === "role") return plain(`${variable}.${name}`, enumerationName);
  if (name === "since" || name === "until") return statedDatePiece(place, "relation", variable, name, field);
  if (name === "from" || name === "to") return endPiece(place, variable, name, kinds, field);
  if (name === "evidence") return evidencePiece(place, variable, field);
  throw badInput(name, "A relation has no such field.");
}

/** A closed relation is of another type in the database, not in the answer. */
function relationKind(raw: unknown): unknown {
  return typeof raw === "string" && raw.endsWith("_CLOSED") ? raw.slice(0, -"_CLOSED".length) : raw;
}

function endPiece(
  place: Place,
  variable: string,
  end: "from" | "to",
  kinds: readonly RelationKind[],
  field: Field,
): Piece {
  const entity = place.scope.name(end);
  const ends = [...new Set(kinds.flatMap((kind) => Object.keys(relations[kind][end])))] as EntityKind[];
  const piece = place.pieces.entity(place, entity, ends, field.fields);
  const read = end === "from" ? "startNode" : "endNode";
  const value = place.scope.name("end");
  const text = [
    `WITH ${read}(${variable}) AS ${entity}`,
    ...piece.clauses,
    `RETURN ${piece.expression} AS ${value}`,
  ];
  return { clauses: [subquery([variable], text.join("\n"))], expression: value, shape: piece.shape };
}

/** The statements that prove a relation, surest first. */
function evidencePiece(place: Place, variable: string, field: Field): Piece {
  const { scope } = place;
  const statement = scope.name("statement");
  const first = scope.argument(field, "first");
  const limit = scope.parameters.addLimit((variables) => pageSize(first.get(variables) ?? 3, "first"));
  const piece = place.pieces.statement(place, statement, field.fields);
  const list = scope.name("evidence");
  const text = [
    `MATCH (${statement}:Statement)`,
    `WHERE ${[`${statement}.relation = ${variable}.id`, ...place.times.statement(statement)].join("\n  AND ")}`,
    `WITH ${statement} ORDER BY ${statement}.confidence DESC, ${statement}.id LIMIT ${limit}`,
    ...piece.clauses,
    `RETURN collect(${piece.expression}) AS ${list}`,
  ].join("\n");
  return {
    clauses: [subquery([variable], text)],
    expression: list,
    shape: (raw, run) => (raw as unknown[]).map((one) => piece.shape(one, run)),
  };
}
