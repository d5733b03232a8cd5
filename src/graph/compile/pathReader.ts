import type { Neighbours } from "../questions/Frontier";
import type { Met, NamedEnd, ReadPaths } from "../questions/ReadPaths";
import { resolvedIds } from "../questions/resolvedIds";
import type { Variables } from "../Selection";
import type { Run } from "../session";
import type { Walk } from "./neighbours";
import { whereText } from "./whereText";

/** What may merely connect: kinds, and how many relations at most. */
export interface MereConnectors {
  readonly through: readonly string[];
  readonly hubDegree: number;
}

/** How much is read at once. */
export interface ReadAtOnce {
  /** Both ends are read along with what their ids name where they have no more relations than this. */
  readonly together: number;
  /** Neighbours read of one entity at most. */
  readonly neighbours: number;
}

/** The questions of a search for paths in the words of the database, for one request. */
export interface PathReader {
  /** What each id names today, null where it names no entity; both ends first, their neighbours read along. */
  ends(ids: readonly string[]): Promise<readonly (NamedEnd | null)[]>;
  /** Those named in the request connect in any case. */
  reader(named: readonly number[]): ReadPaths;
}

/**
 * The statements of a search for paths. Within its transaction they name entities by the database's own numbers, which
 * cost neither an index nor a property; kind, degree, id and sources are read only of what may stand in a path.
 */
export function pathReader(
  walk: Walk,
  { together, neighbours }: ReadAtOnce,
): (run: Run, variables: Variables, connectors: MereConnectors) => PathReader {
  const types = walk.times.types(...walk.kinds);
  const held = [...walk.times.relation("relation"), ...walk.conditions("relation")];
  const around = (
    ...among: readonly string[]
  ) => `MATCH (here)-[relation:${types}]-(other)${whereText([...held, ...among])}
WITH other, relation LIMIT $neighbours
WITH other, sum(relation.sourceCount) AS weight, count(*) AS relations
WITH other, weight, relations, other.degree AS degree,
  id(other) IN $named OR other.kind IN $through AND other.degree <= $hubDegree AS connects
RETURN collect(CASE WHEN connects THEN id(other) END) AS nodes,
  collect(CASE WHEN connects THEN other.id END) AS ids,
  collect(CASE WHEN connects THEN weight END) AS weights,
  collect(CASE WHEN connects THEN degree END) AS degrees,
  collect(CASE WHEN NOT connects THEN id(other) END)[..100] AS kept,
  collect(CASE WHEN NOT connects THEN other.id END)[..100] AS keptIds,
  coalesce(sum(relations), 0) >= $neighbours AS cut`;
  const columns = "nodes, ids, weights, degrees, kept, keptIds, cut";
  const ends = `${resolvedIds}
WITH collect(index) AS places, collect(entity) AS entities
WITH places, entities, [entity IN entities | id(entity)] AS named,
  reduce(sum = 0, at IN range(0, size(places) - 1) | sum + CASE WHEN places[at] < 2 THEN (entities[at]).degree ELSE 0 END) AS cost
UNWIND range(0, size(places) - 1) AS at
WITH places[at] AS index, entities[at] AS entity, named, cost
CALL (index, entity, named, cost) {
  UNWIND CASE WHEN index < 2 AND cost <= $together THEN [entity] ELSE [] END AS here
  ${around().replaceAll("$named", "named").replaceAll("\n", "\n  ")}
}
RETURN index, id(entity) AS here, entity.id AS id, entity.kind AS kind, entity.degree AS degree, cost <= $together AND index < 2 AS read,
  ${columns}`;
  const step = `UNWIND $nodes AS node
MATCH (here) WHERE id(here) = node
CALL (here) {
  ${around().replaceAll("\n", "\n  ")}
}
RETURN id(here) AS here, ${columns}`;
  // Whether a node is in a list of nodes is quickly told; of numbers it takes many times as long.
  const lastStep = `MATCH (goal) WHERE id(goal) IN $among
WITH collect(goal) AS goals
UNWIND $nodes AS node
MATCH (here) WHERE id(here) = node
CALL (here, goals) {
  ${around("other IN goals").replaceAll("\n", "\n  ")}
}
RETURN id(here) AS here, ${columns}`;
  const rim = (name: string, ...among: readonly string[]) =>
    `MATCH (here)-[relation:${types}]-(other)${whereText([`id(here) IN ${name}`, ...among, ...held])}`;
  const meet = `MATCH (seen) WHERE id(seen) IN $known
WITH collect(seen) AS seen
${rim("$narrow")}
WITH seen, collect(DISTINCT here) AS rim, collect(DISTINCT other) AS beyond
WITH rim + beyond AS reached, size([other IN beyond WHERE NOT other IN seen]) AS nodes
CALL (reached) {
  ${rim("$wide", "other IN reached").replaceAll("\n", "\n  ")}
  WITH other, collect(id(here)) AS here, collect(relation) AS relations
  WITH other, here, relations, id(other) IN $named OR other.kind IN $through AND other.degree <= $hubDegree AS connects
  RETURN collect(CASE WHEN connects THEN other END) AS met,
    collect(CASE WHEN connects THEN [id(other), other.id, here, [relation IN relations | relation.sourceCount]] END) AS wide,
    collect(CASE WHEN NOT connects THEN [id(other), other.id] END)[..100] AS kept
}
RETURN nodes, wide, kept, COLLECT {
  ${rim("$narrow", "other IN met").replaceAll("\n", "\n  ")}
  RETURN [id(here), id(other), relation.sourceCount]
} AS narrow`;

  return (run, variables, connectors) => {
    const shared = { ...walk.scope.parameters.values(variables, []), ...connectors, neighbours };
    return {
      async ends(ids) {
        const rows = await run<EndRow>(ends, { ...shared, ids, together });
        const named: (NamedEnd | null)[] = ids.map(() => null);
        for (const row of rows) {
          const { index, here: node, id, kind, degree } = row;
          named[index] = { node, id, kind, degree, neighbours: row.read ? row : null };
        }
        return named;
      },
      reader: (named) => ({
        step: (nodes, among) =>
          among ? run(lastStep, { ...shared, named, nodes, among }) : run(step, { ...shared, named, nodes }),
        async meet(narrow, wide, known) {
          const [met] = await run<Met>(meet, { ...shared, named, known, narrow, wide });
          return met ?? { nodes: 0, wide: [], narrow: [], kept: [] };
        },
      }),
    };
  };
}

type EndRow = NamedEnd & Neighbours & { readonly index: number; readonly read: boolean };
