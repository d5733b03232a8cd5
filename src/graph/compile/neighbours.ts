import type { RelationKind } from "../../ontology/derived";
import type { ReadNeighbours } from "../questions/Frontier";
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

/** Who may connect: kinds, how many relations at most, and ids that may in any case. */
export interface Connectors {
  readonly through: readonly string[];
  readonly hubDegree: number;
  readonly exempt: readonly string[];
  /** Neighbours read of one entity at most. */
  readonly limit: number;
}

/**
 * The statement that reads the neighbours of a set of entities, in columns: ids, weights and degrees of those that
 * may connect, ids of those kept out. `weight` counts the sources behind all relations between the two.
 */
export function neighbourReader(
  walk: Walk,
): (variables: Variables, connectors: Connectors) => ReadNeighbours {
  const { scope, times, kinds } = walk;
  const conditions = [...times.relation("relation"), ...walk.conditions("relation")];
  const text = (among: readonly string[]) => `UNWIND $ids AS id
MATCH (here:Entity {id: id})
CALL (here) {
  MATCH (here)-[relation:${times.types(...kinds)}]-(other)${where([...conditions, ...among])}
  WITH other, relation LIMIT $limit
  WITH other, sum(relation.sourceCount) AS weight, count(*) AS relations
  WITH other.id AS id, other.degree AS degree, other.kind AS kind, weight, relations
  WITH id, degree, weight, relations, kind IN $through AND degree <= $hubDegree OR id IN $exempt AS connects
  RETURN collect(CASE WHEN connects THEN id END) AS ids,
    collect(CASE WHEN connects THEN weight END) AS weights,
    collect(CASE WHEN connects THEN degree END) AS degrees,
    collect(CASE WHEN NOT connects THEN id END)[..100] AS kept,
    sum(relations) >= $limit AS cut
}
RETURN here.id AS here, ids, weights, degrees, kept, cut`;
  const [all, some] = [text([]), text(["other.id IN $among"])];
  return (variables, { through, hubDegree, exempt, limit }) =>
    (run, ids, among) => {
      const given = { ...scope.parameters.values(variables, []), ids, through, hubDegree, exempt, limit };
      return among ? run(some, { ...given, among }) : run(all, given);
    };
}

const where = (conditions: readonly string[]): string =>
  conditions.length > 0 ? `\n  WHERE ${conditions.join("\n    AND ")}` : "";
