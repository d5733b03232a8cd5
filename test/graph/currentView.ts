import type { Graph } from "../../src/graph/session";

/**
 * Everything today's view holds, in an order of its own: entities, relations with their statements, documents,
 * mentions, attributes. Times of record and histories are left out: two ways to one graph give equal views.
 */
export async function currentView(graph: Graph): Promise<unknown> {
  const entities = await graph.runAlone(
    "MATCH (e:Entity) RETURN labels(e) AS labels, e {.*, revision: null} AS properties ORDER BY e.id",
  );
  const relations = await graph.runAlone(
    `MATCH (a:Entity)-[r]->(b:Entity) WHERE NOT type(r) ENDS WITH '_CLOSED'
     CALL (r) { MATCH (s:Statement {relation: r.id}) WHERE s.retractedAt IS NULL RETURN collect(s.id) AS ids }
     UNWIND CASE ids WHEN [] THEN [null] ELSE ids END AS id WITH a, r, b, id ORDER BY id
     RETURN type(r) AS type, a.id AS from, b.id AS to, r {.*, knownFrom: null} AS properties, collect(id) AS statements
     ORDER BY properties.id`,
  );
  const stated = await graph.runAlone(
    `MATCH (n:Document|Mention|Chain|Attribute|Statement) WHERE n.retractedAt IS NULL
     CALL (n) { OPTIONAL MATCH (n)-[r:IN|MEMBER_OF|REFERS_TO|OF|STATED_IN|FROM|TO|DESCRIBES|HAS_KEY|BEARS|NAMED]->(o)
       WITH type(r) + ' ' + coalesce(o.id, o.key, o.value) AS step ORDER BY step RETURN collect(step) AS steps }
     RETURN labels(n) AS labels, n {.*, recordedAt: null, lives: null, profile: null} AS properties, steps ORDER BY n.id, labels`,
  );
  const aliases = await graph.runAlone("MATCH (a:Alias) RETURN a.key AS key ORDER BY key");
  return { entities, relations, stated, aliases };
}
