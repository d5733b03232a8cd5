import type { EntityKind } from "../../ontology/derived";
import { rankByPageRank, type Ranked } from "../questions/rankByPageRank";
import type { Field } from "../Selection";
import { allKinds } from "./allKinds";
import { allRelations } from "./allRelations";
import { connectionPiece } from "./connectionPiece";
import { enumerationName } from "./enumeration";
import { constant, plain, type Piece } from "./Piece";
import type { Place } from "./Pieces";
import type { Times } from "./Times";
import { unknownEdge } from "./unknownEdge";

/**
 * `ranking(by)`: the best connected first. DEGREE counts an entity's relations and is read from an index. PAGERANK is
 * worked out by graphology on a bounded projection, asked for before the statement; `method` says which, and of what.
 */
export function rankingRoot(outer: Place, field: Field): Piece {
  const { scope } = outer;
  const place: Place = { ...outer, times: outer.times.at(scope, field) };
  const by = scope.choice(scope.argument(field, "by"), ["DEGREE", "PAGERANK"]);
  const given = scope.argument(field, "kind");
  const kind = given.absent
    ? null
    : (allKinds.find(
        (one) => enumerationName(one) === scope.choice(given, allKinds.map(named)),
      ) as EntityKind);
  if (by === "PAGERANK") return byPageRank(place, outer.times, field, kind);
  const { asOf, knownAt } = place.times;
  return asOf || knownAt ? byDegreeThen(place, field, kind) : byDegree(place, field, kind);
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

/** The degree at the times asked for: no index has it, so the relations of the graph are counted. */
function byDegreeThen(place: Place, field: Field, kind: EntityKind | null): Piece {
  const { scope, times } = place;
  const [entity, score, rank] = [scope.name("entity"), scope.name("score"), scope.name("rank")];
  const match = `CALL () {
  MATCH (one)-[tie:${times.types(...allRelations)}]->(other)
  WHERE ${times.relation("tie").join("\n    AND ")}
  UNWIND [one, other] AS end
  WITH end, count(*) AS ties${kind ? `\n  WHERE end.kind = '${kind}'` : ""}
  WITH ties, collect(end) AS equals ORDER BY ties DESC
  WITH collect({ties: ties, equals: equals}) AS groups
  UNWIND range(0, size(groups) - 1) AS place
  WITH groups[place] AS own, 1 + reduce(higher = 0, before IN groups[..place] | higher + size(before.equals)) AS rank
  UNWIND own.equals AS end
  RETURN end, own.ties AS ties, rank
}
WITH end AS ${entity}, ties AS ${score}, rank AS ${rank}`;
  const method = constant("Degree: the number of an entity's relations at the times asked for, counted.");
  return withMethod(field, method, (rest) => scored(place, rest, kind, { entity, match, score, rank }));
}

function byPageRank(place: Place, outer: Times, field: Field, kind: EntityKind | null): Piece {
  const { scope } = place;
  const alone = scope.separate();
  const times = outer.at(alone, field);
  const ties = {
    types: times.types(...allRelations),
    conditions: times.relation("tie"),
    entities: times.listed("entity"),
  };
  const asked = scope.ask((run, variables) =>
    rankByPageRank(run, kind, { ...ties, parameters: alone.parameters.values(variables, []) }),
  );
  const ranked = (answers: readonly unknown[]) => answers[asked] as Ranked;
  const methodAt = scope.remember((_, answers) => ranked(answers).method);
  const scores = scope.parameters.add((_, answers) => ranked(answers).scores);
  const [entity, score, rank] = [scope.name("entity"), scope.name("score"), scope.name("rank")];
  const match = `UNWIND ${scores} AS scored
MATCH (${entity}:Entity {id: scored[0]})
WITH ${entity}, scored[1] AS ${score}, scored[2] AS ${rank}`;
  const method: Piece = { clauses: [], expression: null, shape: (_, run) => run[methodAt] };
  return withMethod(field, method, (rest) => scored(place, rest, kind, { entity, match, score, rank }));
}

/** Entities with a score and a rank that the pattern works out. */
function scored(
  place: Place,
  field: Field,
  kind: EntityKind | null,
  { entity, match, score, rank }: Readonly<Record<"entity" | "match" | "score" | "rank", string>>,
): Piece {
  return connectionPiece(place, field, {
    name: "ranking",
    rows: { imports: [], match, conditions: [], carried: [entity, score, rank], distinct: false },
    keys: [
      { expression: score, descending: true, absent: null },
      { expression: `${entity}.id`, descending: true, absent: null },
    ],
    facets: {},
    edge: (part) => {
      if (part.field === "score") return plain(`toFloat(${score})`);
      return part.field === "rank" ? plain(rank) : unknownEdge(part);
    },
    node: (fields) => place.pieces.entity(place, entity, kind ? [kind] : allKinds, fields),
  });
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
