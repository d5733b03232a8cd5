import type { Graph } from "../../src/graph/session";

export interface Shape {
  readonly nodes: number;
  readonly relationships: number;
  /** Properties of all nodes. */
  readonly properties: number;
  readonly indexes: number;
}

/** How much is in a graph, so that any change shows. */
export async function examineShape(graph: Graph): Promise<Shape> {
  const [content] = await graph.runAlone<Omit<Shape, "indexes">>(
    "MATCH (n) RETURN count(n) AS nodes, COUNT { ()-->() } AS relationships, sum(size(keys(n))) AS properties",
  );
  const [kept] = await graph.runAlone<{ indexes: number }>(
    "SHOW INDEXES YIELD name RETURN count(name) AS indexes",
  );
  return {
    nodes: content?.nodes ?? 0,
    relationships: content?.relationships ?? 0,
    properties: content?.properties ?? 0,
    indexes: kept?.indexes ?? 0,
  };
}
