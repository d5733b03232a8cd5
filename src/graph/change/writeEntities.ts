import type { EntityKind } from "../../ontology/derived";
import type { Change } from "./Change";

/** Makes sure that the entities exist, as what they are; former ones come back to life. All are touched. */
export async function writeEntities(change: Change, wanted: ReadonlyMap<string, EntityKind>): Promise<void> {
  for (const [id, kind] of wanted) change.touchEntity(id, kind);
  const known = await change.run<{ id: string }>("UNWIND $ids AS id MATCH (e:Entity {id: id}) RETURN id", {
    ids: [...wanted.keys()],
  });
  const present = new Set(known.map(({ id }) => id));
  const byKind = new Map<EntityKind, string[]>();
  for (const [id, kind] of wanted) {
    if (!present.has(id)) byKind.set(kind, [...(byKind.get(kind) ?? []), id]);
  }
  for (const [kind, ids] of byKind) {
    // The label is one of the ontology's; values go as parameters.
    await change.run(
      `UNWIND $ids AS id
       MATCH (f:FormerEntity {id: id})
       OPTIONAL MATCH (f)-[now:NOW]->() DELETE now
       REMOVE f:FormerEntity REMOVE f.formerSince SET f:Entity:${kind}`,
      { ids },
    );
    await change.run(
      `UNWIND $ids AS id MERGE (e:Entity {id: id}) ON CREATE SET e:${kind}, e.kind = $kind, e.name = id`,
      { ids, kind },
    );
  }
}
