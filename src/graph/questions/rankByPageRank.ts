import { int } from "neo4j-driver";
import { UndirectedGraph } from "graphology";
import pagerank from "graphology-metrics/centrality/pagerank";
import type { EntityKind } from "../../ontology/derived";
import type { Run } from "../session";

export interface Ranked {
  /** [id, score, rank], best first. */
  readonly scores: readonly (readonly [string, number, unknown])[];
  readonly method: string;
}

/** Entities of the projection: the best connected. */
const nodesAtMost = 5000;
const tiesAtMost = 200_000;
const shown = 1000;

/** Relations that count: their types, the conditions on `tie` and on `entity`, and the parameters of these. */
export interface CountedTies {
  readonly types: string;
  readonly conditions: readonly string[];
  readonly entities: readonly string[];
  readonly parameters: Readonly<Record<string, unknown>>;
}

const statement = ({
  types,
  conditions,
  entities,
}: CountedTies) => `MATCH (entity:Entity) WHERE entity.degree >= 0
WITH entity ORDER BY entity.degree DESC LIMIT $nodes${entities.length > 0 ? `\nWITH entity WHERE ${entities.join(" AND ")}` : ""}
WITH collect(entity) AS chosen
UNWIND chosen AS entity
CALL (entity, chosen) {
  MATCH (entity)-[tie:${types}]->(other) WHERE ${[...conditions, "other IN chosen"].join(" AND ")}
  RETURN collect(DISTINCT other.id) AS others
}
RETURN entity.id AS id, entity.kind AS kind, others`;

/**
 * PageRank among the best connected entities, on the undirected graph of who is tied to whom (damping 0.85), worked
 * out in memory. What lies outside the projection has no score.
 */
export async function rankByPageRank(run: Run, kind: EntityKind | null, ties: CountedTies): Promise<Ranked> {
  const rows = await run<{ id: string; kind: EntityKind; others: string[] }>(statement(ties), {
    ...ties.parameters,
    nodes: nodesAtMost,
  });
  const graph = new UndirectedGraph();
  for (const { id } of rows) graph.addNode(id);
  let truncated = false;
  for (const { id, others } of rows) {
    for (const other of others) {
      if (graph.size >= tiesAtMost) truncated = true;
      else if (id !== other) graph.mergeEdge(id, other);
    }
  }
  const scores =
    graph.order === 0
      ? {}
      : pagerank(graph, { alpha: 0.85, maxIterations: 200, tolerance: 1e-9, getEdgeWeight: null });
  const kinds = new Map(rows.map((row) => [row.id, row.kind]));
  const ranked = Object.entries(scores)
    .filter(([id]) => kind === null || kinds.get(id) === kind)
    .sort(([one, a], [other, b]) => b - a || (one < other ? 1 : -1))
    .slice(0, shown)
    .map(([id, score], index) => [id, score, int(index + 1)] as const);
  const whole = rows.length < nodesAtMost && !truncated;
  const extent = whole ? "the whole graph" : `the ${rows.length} best connected entities`;
  const cut = truncated ? `, cut at ${tiesAtMost} ties` : "";
  return {
    scores: ranked,
    method: `PageRank (damping 0.85, ties undirected) worked out by graphology on ${extent}, ${graph.size} ties${cut}.`,
  };
}
