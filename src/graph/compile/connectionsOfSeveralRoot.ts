import type { Field } from "../Selection";
import { allKinds } from "./allKinds";
import { allRelations } from "./allRelations";
import { badInput } from "./badInput";
import { connectionPiece } from "./connectionPiece";
import { storedValue } from "./enumeration";
import { namedEntity } from "./namedEntity";
import { plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { subquery } from "./Rows";
import { unknownEdge } from "./unknownEdge";

const most = 10;

/**
 * `commonConnections(of)`: what two or more of the given entities are tied to. Ranked by how many of them, then by how
 * rare the tie is: `score` is that number plus a fraction that shrinks as the thing's own relations grow.
 */
export function connectionsOfSeveralRoot(outer: Place, field: Field): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const given = scope.argument(field, "of");
  const of = scope.parameter(given, (ids) => distinctIds(ids));
  const kinds = scope.argument(field, "kinds");
  const types = place.times.types(...allRelations);
  const [shared, score, given1] = [scope.name("shared"), scope.name("score"), scope.name("given")];
  const conditions = [`NOT ${shared}.id IN ${of}`, ...place.times.relation("tie")];
  if (!kinds.absent) {
    const chosen = scope.parameter(kinds, (list) => [list].flat().map((kind) => storedValue(allKinds, kind)));
    conditions.unshift(`${shared}.kind IN ${chosen}`);
  }
  const match = `${named(of, given1)}
MATCH (${given1})-[tie:${types}]-(${shared})
WHERE ${conditions.join("\n  AND ")}
WITH ${shared}, count(DISTINCT ${given1}) AS reached
WHERE reached >= 2
WITH ${shared}, reached + 1.0 / (2 + log(1 + ${shared}.degree)) AS ${score}`;
  return connectionPiece(place, field, {
    name: "commonConnections",
    rows: { imports: [], match, conditions: [], carried: [shared, score], distinct: false },
    keys: [
      { expression: score, descending: true, absent: null },
      { expression: `${shared}.id`, descending: true, absent: null },
    ],
    facets: {},
    edge: (part) => {
      if (part.field === "score") return plain(score);
      return part.field === "relations" ? sharedRelations(place, shared, of, types, part) : unknownEdge(part);
    },
    node: (fields) => place.pieces.entity(place, shared, allKinds, fields),
  });
}

/** The relations that tie the shared thing to those given. */
function sharedRelations(place: Place, shared: string, of: string, types: string, field: Field): Piece {
  const { scope, times } = place;
  const [relation, list, given] = [scope.name("relation"), scope.name("ties"), scope.name("given")];
  const piece = place.pieces.relation(place, relation, allRelations, field.fields);
  const text = [
    named(of, given),
    `MATCH (${given})-[${relation}:${types}]-(${shared})`,
    ...(times.relation(relation).length > 0 ? [`WHERE ${times.relation(relation).join("\n  AND ")}`] : []),
    `WITH ${relation} ORDER BY ${relation}.id`,
    ...piece.clauses,
    `RETURN collect(${piece.expression}) AS ${list}`,
  ].join("\n");
  const shape: Piece["shape"] = (raw, run) => (raw as unknown[]).map((one) => piece.shape(one, run));
  return { clauses: [subquery([shared], text)], expression: list, shape };
}

/** The entities that ids name, once each. */
const named = (ids: string, entity: string): string => `UNWIND ${ids} AS id
${namedEntity("id", entity, ["id"])}
WITH DISTINCT ${entity}`;

function distinctIds(value: unknown): string[] {
  const ids = [...new Set([value].flat().map(String))];
  if (ids.length < 2 || ids.length > most)
    throw badInput("of", `Give 2 to ${most} different ids, not ${ids.length}.`);
  return ids;
}
