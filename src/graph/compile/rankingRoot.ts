import type { EntityKind } from "../../ontology/derived";
import { rankByPageRank, type Ranked } from "../questions/rankByPageRank";
import type { Field } from "../Selection";
import { allKinds } from "./allKinds";
import { connectionPiece } from "./connectionPiece";
import { enumerationName } from "./enumeration";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import { unknownEdge } from "./unknownEdge";

/**
 * `ranking(by)`: the best connected first. DEGREE counts an entity's relations and is read from an index. PAGERANK is
 * worked out by graphology on a bounded projection, asked for before the statement; `method` says which, and of what.
 */
export function rankingRoot(place: Place, field: Field): Piece {
  const { scope } = place;
  const by = scope.choice(scope.argument(field, "by"), ["DEGREE", "PAGERANK"]);
  const given = scope.argument(field, "kind");
  const kind = given.absent
    ? null
    : (allKinds.find(
        (one) => enumerationName(one) === scope.choice(given, allKinds.map(named)),
      ) as EntityKind);
  return by === "DEGREE" ? byDegree(place, field, kind) : byPageRank(place, field, kind);
}

function named(kind: EntityKind): string {
  return enumerationName(kind) as string;
}

function byDegree(place: Place, field: Field, kind: EntityKind | null): Piece {
  const entity = place.scope.name("entity");
  const match = `MATCH (${entity}:${kind ?? "Entity"})`;
  const rank = `1 + COUNT { (higher:${kind ?? "Entity"}) WHERE higher.degree > ${entity}.degree }`;
  const method = constant("Degree: the number of an entity's relations, read from an index.");
  return withMethod(field, method, (rest) =>
    connectionPiece(place, rest, {
      name: "ranking",
      rows: { imports: [], match, conditions: [`${entity}.degree >= 0`], carried: [entity], distinct: false },
      keys: [
        { expression: `${entity}.degree`, descending: true, absent: null },
        { expression: `${entity}.id`, descending: true, absent: null },
      ],
      facets: {},
      edge: (part) => {
        if (part.field === "score") return plain(`toFloat(${entity}.degree)`);
        return part.field === "rank" ? plain(rank) : unknownEdge(part);
      },
      node: (fields) => place.pieces.entity(place, entity, kind ? [kind] : allKinds, fields),
    }),
  );
}

function byPageRank(place: Place, field: Field, kind: EntityKind | null): Piece {
  const { scope } = place;
  const asked = scope.ask((run) => rankByPageRank(run, kind));
  const ranked = (answers: readonly unknown[]) => answers[asked] as Ranked;
  const methodAt = scope.remember((_, answers) => ranked(answers).method);
  const scores = scope.parameters.add((_, answers) => ranked(answers).scores);
  const [entity, score, rank] = [scope.name("entity"), scope.name("score"), scope.name("rank")];
  const match = `UNWIND ${scores} AS scored
MATCH (${entity}:Entity {id: scored[0]})
WITH ${entity}, scored[1] AS ${score}, scored[2] AS ${rank}`;
  const method: Piece = { clauses: [], expression: null, shape: (_, run) => run[methodAt] };
  return withMethod(field, method, (rest) =>
    connectionPiece(place, rest, {
      name: "ranking",
      rows: { imports: [], match, conditions: [], carried: [entity, score, rank], distinct: false },
      keys: [
        { expression: score, descending: true, absent: null },
        { expression: `${entity}.id`, descending: true, absent: null },
      ],
      facets: {},
      edge: (part) => {
        if (part.field === "score") return plain(score);
        return part.field === "rank" ? plain(rank) : unknownEdge(part);
      },
      node: (fields) => place.pieces.entity(place, entity, kind ? [kind] : allKinds, fields),
    }),
  );
}

/** Sets `method` beside what every connection has, in the order of the selection. */
function withMethod(field: Field, method: Piece, connection: (rest: Field) => Piece): Piece {
  const whole = connection({ ...field, fields: field.fields.filter((part) => part.field !== "method") });
  return {
    ...whole,
    shape: (raw, run) => {
      const values = whole.shape(raw, run) as Record<string, unknown>;
      const value = (part: Field) => (part.field === "method" ? method.shape(null, run) : values[part.key]);
      return Object.fromEntries(field.fields.map((part) => [part.key, value(part)]));
    },
  };
}
