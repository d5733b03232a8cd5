import type { Batch } from "../../ontology/Batch";
import type { Change } from "./Change";
import { touchEndsOf } from "./touchEndsOf";

/**
 * Takes away what an earlier reading of the same documents found and this one does not. Statements are retracted, not
 * deleted, and their ends stay; what a person added is no reading and is left alone.
 */
export async function dropMissing(change: Change, batches: readonly Batch[]): Promise<void> {
  const rows = batches.map(({ document, chains, mentions, statements, attributes }) => ({
    document: document.id,
    chains: chains.map(({ id }) => id),
    mentions: mentions.map(({ id }) => id),
    statements: statements.map(({ id }) => id),
    attributes: attributes.map(({ id }) => id),
  }));
  const retracted = await change.run<{ id: string }>(
    `UNWIND $rows AS row
     MATCH (:Document {id: row.document})<-[:STATED_IN]-(s:Statement)
     WHERE s.retractedAt IS NULL AND s.extractor <> 'person' AND NOT s.id IN row.statements
     SET s.retractedAt = $now, s.retractedBy = 'reading', s.retractedBecause = 'A later reading of the text does not find it.'
     RETURN s.id AS id`,
    { rows, now: change.now },
  );
  const gone = retracted.map(({ id }) => id);
  await touchEndsOf(change, gone);
  const left = await change.run<{ id: string; kind: never; to: string }>(
    `UNWIND $rows AS row
     MATCH (:Document {id: row.document})<-[:STATED_IN]-(a:Attribute) WHERE NOT a.id IN row.attributes
     OPTIONAL MATCH (a)-[:DESCRIBES]->(e:Entity)
     DETACH DELETE a
     RETURN DISTINCT e.id AS id, e.kind AS kind`,
    { rows },
  );
  for (const { id, kind } of left) change.touchEntity(id, kind);
  const orphaned = await change.run<{ id: string; kind: never }>(
    `UNWIND $rows AS row
     MATCH (:Document {id: row.document})<-[:IN]-(m:Mention)-[:REFERS_TO]->(e:Entity)
     WHERE NOT m.id IN row.mentions AND NOT EXISTS { (m)<-[:FROM|TO]-(:Statement) }
     DETACH DELETE m
     RETURN DISTINCT e.id AS id, e.kind AS kind`,
    { rows },
  );
  for (const { id, kind } of orphaned) change.touchEntity(id, kind);
  const keys = await change.run<{ key: string }>(
    `UNWIND $rows AS row
     MATCH (:Document {id: row.document})<-[:OF]-(c:Chain)
     WHERE NOT c.id IN row.chains
     OPTIONAL MATCH (c)-[:NAMED|BEARS]->(a:Alias)
     WITH c, collect(a.key) AS keys
     CALL (c) { MATCH (c)<-[:MEMBER_OF]-(m:Mention) RETURN count(m) AS members }
     FOREACH (_ IN CASE WHEN members = 0 THEN [1] ELSE [] END | DETACH DELETE c)
     WITH keys UNWIND keys AS key RETURN DISTINCT key`,
    { rows },
  );
  await change.run(
    "UNWIND $keys AS row MATCH (a:Alias {key: row.key}) WHERE NOT EXISTS { (a)<-[:BEARS|NAMED]-() } DELETE a",
    { keys },
  );
}
