import type { EntityKind, RelationKind } from "../../ontology/derived";
import { relations } from "../../ontology/ontology";
import type { Change } from "./Change";

const closedTypes = Object.keys(relations)
  .map((kind) => `${kind}_CLOSED`)
  .join("|");

/**
 * Entities that nothing refers to any more give up their place: their ids lead to what took it, if anything did.
 * Relations that ended move along; those of a thing that no text names any more stay on it.
 */
export async function retireEntities(change: Change): Promise<void> {
  const empty = await change.run<{ id: string; kind: EntityKind }>(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id}) WHERE NOT EXISTS { (e)<-[:REFERS_TO]-() }
     RETURN e.id AS id, e.kind AS kind`,
    { ids: [...change.entities.keys()] },
  );
  for (const { id, kind } of empty) {
    // The label is one of the ontology's; values go as parameters.
    await change.run(
      `MATCH (e:Entity {id: $id}) REMOVE e:Entity:${kind} SET e:FormerEntity, e.formerSince = $now, e.degree = 0
       WITH e MATCH (next:Entity {id: $next}) MERGE (e)-[:NOW]->(next)
       WITH e, next MATCH (older:FormerEntity)-[old:NOW]->(e) MERGE (older)-[:NOW]->(next) DELETE old`,
      { id, now: change.now, next: change.successors.get(id) ?? null },
    );
    const ended = await change.run<{ kind: RelationKind; from: string; to: string }>(
      `MATCH (e:FormerEntity {id: $id})-[r:${closedTypes}]-()
       RETURN replace(type(r), '_CLOSED', '') AS kind, startNode(r).id AS from, endNode(r).id AS to`,
      { id },
    );
    for (const pair of ended) change.touchPair(pair);
  }
}
