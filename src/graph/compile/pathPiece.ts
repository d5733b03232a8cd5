import type { RelationKind } from "../../ontology/derived";
import type { Field } from "../Selection";
import { badInput } from "./badInput";
import { objectPiece } from "./objectPiece";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";
import { allKinds } from "./allKinds";

/** What may stand in a path: the relations its hops list, with conditions on each of them, and the kinds of its nodes. */
export interface PathParts {
  readonly relations: readonly RelationKind[];
  conditions(relation: string): readonly string[];
}

/** A path, given as the list of its nodes; every hop lists all relations between its two nodes. */
export function pathPiece(place: Place, way: string, parts: PathParts, field: Field): Piece {
  return objectPiece(field.fields, (part) => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "length") return plain(`size(${way}) - 1`);
    if (part.field === "nodes") return nodesPiece(place, way, part);
    if (part.field === "hops") return hopsPiece(place, way, parts, part);
    throw badInput(part.field, "A path has no such field.");
  });
}

function nodesPiece(place: Place, way: string, field: Field): Piece {
  const { scope } = place;
  const [node, list] = [scope.name("node"), scope.name("nodes")];
  const piece = place.pieces.entity(place, node, allKinds, field.fields);
  const text = [
    `UNWIND ${way} AS ${node}`,
    ...piece.clauses,
    `RETURN collect(${piece.expression}) AS ${list}`,
  ];
  return listed(way, text, list, piece);
}

function hopsPiece(place: Place, way: string, parts: PathParts, field: Field): Piece {
  const { scope } = place;
  const [step, from, to, list] = [
    scope.name("step"),
    scope.name("from"),
    scope.name("to"),
    scope.name("hops"),
  ];
  const piece = objectPiece(field.fields, (part) => {
    if (part.field === "__typename") return constant(field.type);
    if (part.field === "from") return place.pieces.entity(place, from, allKinds, part.fields);
    if (part.field === "to") return place.pieces.entity(place, to, allKinds, part.fields);
    if (part.field === "relations") return betweenPiece(place, from, to, parts, part);
    throw badInput(part.field, "A hop has no such field.");
  });
  const text = [
    `UNWIND range(0, size(${way}) - 2) AS ${step}`,
    `WITH ${way}[${step}] AS ${from}, ${way}[${step} + 1] AS ${to}`,
    ...piece.clauses,
    `RETURN collect(${piece.expression}) AS ${list}`,
  ];
  return listed(way, text, list, piece);
}

function betweenPiece(place: Place, from: string, to: string, parts: PathParts, field: Field): Piece {
  const { scope, times } = place;
  const [relation, list] = [scope.name("relation"), scope.name("between")];
  const piece = place.pieces.relation(place, relation, parts.relations, field.fields);
  const conditions = [...times.relation(relation), ...parts.conditions(relation)];
  const text = [
    `MATCH (${from})-[${relation}:${times.types(...parts.relations)}]-(${to})`,
    ...(conditions.length > 0 ? [`WHERE ${conditions.join("\n  AND ")}`] : []),
    `WITH ${relation} ORDER BY ${relation}.sourceCount DESC, ${relation}.id`,
    ...piece.clauses,
    `RETURN collect(${piece.expression}) AS ${list}`,
  ];
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => piece.shape(one, run));
  return { clauses: [subquery([from, to], text.join("\n"))], expression: list, shape };
}

function listed(way: string, text: readonly string[], list: string, piece: Piece): Piece {
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => piece.shape(one, run));
  return { clauses: [subquery([way], text.join("\n"))], expression: list, shape };
}
