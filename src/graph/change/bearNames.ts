import type { Change } from "./Change";

/**
 * Tells under which spellings chains, and mentions parted from them, know their entities, from their mentions that bear
 * a name. A spelling that nothing bears any more goes.
 */
export async function bearNames({ run }: Change, chains: readonly string[]): Promise<void> {
  if (chains.length === 0) return;
  const emptied = await run<{ key: string }>(
    `UNWIND $chains AS id
     MATCH (c:Chain {id: id})
     OPTIONAL MATCH (c)<-[:MEMBER_OF]-(m:Mention)
     WITH c, collect(m) AS members
     UNWIND [c] + members AS bearer
     MATCH (bearer)-[old:BEARS|NAMED]->(a:Alias)
     DELETE old
     RETURN DISTINCT a.key AS key`,
    { chains },
  );
  await run(
    `UNWIND $chains AS id
     MATCH (c:Chain {id: id})-[:OF]->(d:Document), (c)-[:REFERS_TO]->(own:Entity)
     CALL (c, d, own) {
       MERGE (a:Alias {key: own.id + '\\u0000' + d.language + '\\u0000' + c.name})
       ON CREATE SET a.entity = own.id, a.text = c.name, a.language = d.language
       MERGE (c)-[:NAMED]->(a)
     }
     CALL (c, d) {
       MATCH (c)<-[:MEMBER_OF]-(m:Mention)-[:REFERS_TO]->(e:Entity) WHERE m.alias IS NOT NULL
       WITH DISTINCT d, e, m.alias AS text, CASE WHEN m.parted THEN m ELSE c END AS bearer
       MERGE (a:Alias {key: e.id + '\\u0000' + d.language + '\\u0000' + text})
       ON CREATE SET a.entity = e.id, a.text = text, a.language = d.language
       MERGE (bearer)-[:BEARS]->(a)
     }`,
    { chains },
  );
  if (emptied.length === 0) return;
  await run(
    "UNWIND $keys AS key MATCH (a:Alias {key: key}) WHERE NOT EXISTS { (a)<-[:BEARS|NAMED]-() } DELETE a",
    { keys: emptied.map(({ key }) => key) },
  );
}
