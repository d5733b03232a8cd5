import type { StatementRow } from "../../ontology/Batch";
import { statementProperties } from "../change/writeStatements";
import type { Change } from "../change/Change";
import { touchEndsOf } from "../change/touchEndsOf";
import type { Run } from "../session";

/** A document's text and what its reader told of it, as stored. */
export interface StoredDocument {
  readonly id: string;
  readonly text: string;
  readonly file: string | null;
  readonly title: string | null;
  readonly publisher: string | null;
  readonly publishedOn: string | null;
  readonly withdrawn: boolean;
}

/** A document that is in the graph, or was withdrawn from it. */
export async function findStoredDocument(run: Run, id: string): Promise<StoredDocument | null> {
  const rows = await run<StoredDocument>(
    `MATCH (d:Document|WithdrawnDocument {id: $id})
     RETURN d.id AS id, d.text AS text, d.file AS file, d.title AS title, d.publisher AS publisher,
       d.publishedOn AS publishedOn, d:WithdrawnDocument AS withdrawn`,
    { id },
  );
  return rows[0] ?? null;
}

/** Writes a statement that a person made; one that was taken back stands again. @returns false where it stands already */
export async function writeAddedStatement(
  change: Change,
  document: string,
  { from, to, ...statement }: StatementRow,
): Promise<boolean> {
  const [known] = await change.run<{ live: boolean }>(
    "MATCH (s:Statement {id: $id}) RETURN s.retractedAt IS NULL AS live",
    { id: statement.id },
  );
  if (known?.live) return false;
  await change.run(
    `MATCH (d:Document {id: $document}) MATCH (f:Mention {id: $from}) MATCH (t:Mention {id: $to})
     MERGE (s:Statement {id: $properties.id})
     ON CREATE SET s.recordedAt = $now
     FOREACH (_ IN CASE WHEN s.retractedAt IS NOT NULL THEN [1] ELSE [] END |
       SET s.lives = coalesce(s.lives, []) + (s.recordedAt + '/' + s.retractedAt), s.recordedAt = $now
       REMOVE s.retractedAt, s.retractedBy, s.retractedBecause)
     SET s += $properties
     MERGE (s)-[:STATED_IN]->(d)
     MERGE (s)-[:FROM]->(f)
     MERGE (s)-[:TO]->(t)`,
    { document, from, to, properties: statementProperties(statement), now: change.now },
  );
  await touchEndsOf(change, [statement.id]);
  return true;
}

/** Statements that a person added to documents which were withdrawn and are back: they stand again. */
export async function reviveAddedStatements(change: Change, documents: readonly string[]): Promise<void> {
  const rows = await change.run<{ id: string }>(
    `UNWIND $documents AS document
     MATCH (:Document {id: document})<-[:STATED_IN]-(s:Statement {extractor: 'person'})
     WHERE s.retractedBy = 'withdrawal'
       AND EXISTS { (s)-[:FROM]->(:Mention) } AND EXISTS { (s)-[:TO]->(:Mention) }
     SET s.lives = coalesce(s.lives, []) + (s.recordedAt + '/' + s.retractedAt), s.recordedAt = $now
     REMOVE s.retractedAt, s.retractedBy, s.retractedBecause
     RETURN s.id AS id`,
    { documents, now: change.now },
  );
  await touchEndsOf(
    change,
    rows.map(({ id }) => id),
  );
}
