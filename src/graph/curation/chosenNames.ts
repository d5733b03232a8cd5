import type { EntityKind } from "../../ontology/derived";
import type { Run } from "../session";
import type { Change } from "../change/Change";

/** A name that a person gave. It belongs to a mention (or a state's code), and so outlives merges and re-reading. */
export interface ChosenName {
  readonly id: string;
  /** Mention id, or ISO code of a state. */
  readonly bearer: string;
  readonly name: string;
  readonly author: string;
  readonly at: string;
}

/** Gives the entity of a mention, or a state, a name; it stands until it is taken back or a later one is given. */
export async function giveName(change: Change, chosen: ChosenName): Promise<void> {
  await change.run("MERGE (n:ChosenName {id: $chosen.id}) SET n = $chosen, n:WaitingName", { chosen });
  await touchBearer(change, chosen.bearer);
}

/** Takes a name back. @returns whether it was there */
export async function takeNameBack(change: Change, id: string): Promise<boolean> {
  const rows = await change.run<{ bearer: string }>(
    "MATCH (n:ChosenName {id: $id}) WITH n, n.bearer AS bearer DETACH DELETE n RETURN bearer",
    { id },
  );
  for (const { bearer } of rows) await touchBearer(change, bearer);
  return rows.length > 0;
}

/** The names given to an entity, the newest first. */
export async function findChosenNames(run: Run, entity: string): Promise<ChosenName[]> {
  const rows = await run<{ n: ChosenName }>(
    "MATCH (:Entity {id: $entity})<-[:NAMES]-(n:ChosenName) RETURN n {.*} AS n ORDER BY n.at DESC, n.id DESC",
    { entity },
  );
  return rows.map(({ n }) => n);
}

/** Lets every touched entity bear the name last given to one of its mentions. To be called before names are derived. */
export async function settleChosenNames(change: Change): Promise<void> {
  const { run } = change;
  await run(
    `UNWIND $ids AS id
     MATCH (e:Entity|FormerEntity {id: id})<-[names:NAMES]-(n:ChosenName)
     WHERE NOT (e:Entity AND (e:Country AND n.bearer = id OR EXISTS { (:Mention {id: n.bearer})-[:REFERS_TO]->(e) }))
     DELETE names SET n:WaitingName`,
    { ids: [...change.entities.keys()] },
  );
  const found = await run<{ id: string; kind: EntityKind }>(
    `MATCH (n:WaitingName)
     CALL (n) {
       MATCH (:Mention {id: n.bearer})-[:REFERS_TO]->(e:Entity) RETURN e
       UNION
       MATCH (e:Entity:Country {id: n.bearer}) RETURN e
     }
     MERGE (n)-[:NAMES]->(e)
     REMOVE n:WaitingName
     RETURN DISTINCT e.id AS id, e.kind AS kind`,
  );
  for (const { id, kind } of found) change.touchEntity(id, kind);
  await run(
    `UNWIND $ids AS id
     MATCH (e:Entity {id: id})
     CALL (e) {
       OPTIONAL MATCH (e)<-[:NAMES]-(n:ChosenName)
       WITH n ORDER BY n.at DESC, n.id DESC LIMIT 1
       RETURN n.name AS name
     }
     WITH e, name WHERE coalesce(e.chosenName, '') <> coalesce(name, '')
     SET e.chosenName = name`,
    { ids: [...change.entities.keys()] },
  );
}

async function touchBearer(change: Change, bearer: string): Promise<void> {
  const rows = await change.run<{ id: string; kind: EntityKind }>(
    `CALL () {
       MATCH (:Mention {id: $bearer})-[:REFERS_TO]->(e:Entity) RETURN e
       UNION
       MATCH (e:Entity:Country {id: $bearer}) RETURN e
     }
     RETURN e.id AS id, e.kind AS kind`,
    { bearer },
  );
  for (const { id, kind } of rows) change.touchEntity(id, kind);
}
