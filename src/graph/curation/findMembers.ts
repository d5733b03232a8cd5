import type { Run } from "../session";

/** A mention of an entity, with its chain; `parted` where a person took it out of that chain. */
export interface Member {
  readonly mention: string;
  readonly chain: string;
  readonly parted: boolean;
}

/** All mentions that refer to an entity, in order of their ids. */
export async function findMembers(run: Run, entity: string): Promise<Member[]> {
  return run<Member>(
    `MATCH (e:Entity {id: $entity})<-[:REFERS_TO]-(m:Mention) MATCH (m)-[:MEMBER_OF]->(c:Chain)
     RETURN m.id AS mention, c.id AS chain, coalesce(m.parted, false) AS parted ORDER BY mention`,
    { entity },
  );
}

/** Ids of the chains of a document. */
export async function findDocumentChains(run: Run, document: string): Promise<string[]> {
  const rows = await run<{ id: string }>(
    "MATCH (:Document {id: $document})<-[:OF]-(c:Chain) RETURN c.id AS id ORDER BY id",
    { document },
  );
  return rows.map(({ id }) => id);
}
