import type { EntityKind } from "../../ontology/derived";
import { carryKeys, likesOfDocuments } from "./carryKeys";
import type { Change } from "./Change";
import { touchEndsOf } from "./touchEndsOf";

/**
 * Takes a document back: its statements are retracted, its mentions name nothing any more. What others support stands.
 * @returns the entities it named, whose remaining chains may now have to be told apart; null where it is not there.
 */
export async function withdrawDocument(
  change: Change,
  document: string,
  reason: string,
): Promise<{ id: string; kind: EntityKind }[] | null> {
  const { run, now } = change;
  const [found] = await run<{ statements: string[] }>(
    `MATCH (d:Document {id: $document})
     OPTIONAL MATCH (d)<-[:STATED_IN]-(s:Statement) WHERE s.retractedAt IS NULL
     RETURN d.id AS id, collect(s.id) AS statements`,
    { document },
  );
  if (!found) return null;
  await touchEndsOf(change, found.statements);
  await run(
    `UNWIND $statements AS id MATCH (s:Statement {id: id})
     SET s.retractedAt = $now, s.retractedBy = 'withdrawal', s.retractedBecause = $reason`,
    { statements: found.statements, now, reason },
  );
  const named = await run<{ id: string; kind: EntityKind }>(
    `MATCH (:Document {id: $document})<-[:OF|IN]-(bearer)-[:REFERS_TO]->(e:Entity) RETURN DISTINCT e.id AS id, e.kind AS kind`,
    { document },
  );
  for (const { id, kind } of named) change.touchEntity(id, kind);
  await run(
    `MATCH (:Document {id: $document})<-[:OF|IN]-(bearer)
     OPTIONAL MATCH (bearer)-[bears:BEARS|NAMED]->(a:Alias)
     DELETE bears
     WITH DISTINCT a WHERE a IS NOT NULL AND NOT EXISTS { (a)<-[:BEARS|NAMED]-() }
     DELETE a`,
    { document },
  );
  const likes = await likesOfDocuments(run, [document]);
  await run(
    `MATCH (:Document {id: $document})<-[:OF]-(c:Chain)
     OPTIONAL MATCH (c)-[key:HAS_KEY]->() DELETE key
     WITH DISTINCT c OPTIONAL MATCH (c)<-[:A|B]-(j:Judgement {author: 'automatic'}) DETACH DELETE j`,
    { document },
  );
  await run(
    `MATCH (:Document {id: $document})<-[:OF|IN]-(bearer)-[old:REFERS_TO]->(e)
     DELETE old CREATE (bearer)-[:REFERRED_TO]->(e)`,
    { document },
  );
  await run(
    `MATCH (:Document {id: $document})<-[:STATED_IN]-(a:Attribute) OPTIONAL MATCH (a)-[old:DESCRIBES]->() DELETE old
     REMOVE a:Attribute SET a:WithdrawnAttribute`,
    { document },
  );
  await run("MATCH (:Document {id: $document})<-[:IN]-(m:Mention) REMOVE m:Mention SET m:WithdrawnMention", {
    document,
  });
  await run("MATCH (:Document {id: $document})<-[:OF]-(c:Chain) REMOVE c:Chain SET c:WithdrawnChain", {
    document,
  });
  await carryKeys(run, likes);
  await run(
    `MATCH (d:Document {id: $document}) REMOVE d:Document
     SET d:WithdrawnDocument, d.withdrawnAt = $now, d.withdrawnBecause = $reason`,
    { document, now, reason },
  );
  return named;
}
