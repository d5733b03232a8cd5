import type { RelationKind } from "../../ontology/derived";
import type { ReadTies } from "../questions/findNeighborhood";
import type { Variables } from "../Selection";
import type { Scope } from "./Scope";
import type { Times } from "./Times";

/** What a search may walk over: relations of these kinds under these conditions. */
export interface Walk {
  readonly scope: Scope;
  readonly times: Times;
  readonly kinds: readonly RelationKind[];
  readonly conditions: (relation: string) => readonly string[];
}

/** Who may be reached: kinds, and how many neighbours are read of one entity at most. */
export interface Reachable {
  readonly through: readonly string[];
  readonly limit: number;
}

/**
 * The statement that reads the neighbours of a set of entities, in columns: ids and weights. `weight` counts the
 * sources behind all relations between the two.
 */
export function neighbourReader(walk: Walk): (variables: Variables, reachable: Reachable) => ReadTies {
  const { scope, times, kinds } = walk;
  const conditions = [...times.relation("relation"), ...walk.conditions("relation")];
  const text = `UNWIND $ids AS id
MATCH (here:Entity {id: id})
CALL (here) {
  MATCH (here)-[relation:${times.types(...kinds)}]-(other)${where(conditions)}
  WITH other, relation LIMIT $limit
  WITH other, sum(relation.sourceCount) AS weight, count(*) AS relations
  WITH other.id AS id, other.kind IN $through AS reached, weight, relations
  RETURN collect(CASE WHEN reached THEN id END) AS ids,
    collect(CASE WHEN reached THEN weight END) AS weights,
    sum(relations) >= $limit AS cut
}
RETURN here.id AS here, ids, weights, cut`;
  return (variables, { through, limit }) =>
    (run, ids) =>
      run(text, { ...scope.parameters.values(variables, []), ids, through, limit });
}

const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `\n  WHERE ${conditions.join("\n    AND ")}` : "";
