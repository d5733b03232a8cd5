import type { Batch, StatementRow } from "../../ontology/Batch";
import { flatDate } from "../flatDate";
import type { Change } from "./Change";

/**
 * Writes statements. One that was retracted with its document, or because it was not found any more, stands again;
 * one that a person retracted stays retracted.
 */
export async function writeStatements(change: Change, batches: readonly Batch[]): Promise<void> {
  const rows = batches.flatMap(({ document, statements }) =>
    statements.map(({ from, to, ...statement }) => ({
      document: document.id,
      from,
      to,
      properties: statementProperties(statement),
    })),
  );
  if (rows.length === 0) return;
  for (const { properties } of rows) change.touchStatement(properties["id"] as string);
  await change.run(
    `UNWIND $rows AS row
     MATCH (d:Document {id: row.document}) MATCH (f:Mention {id: row.from}) MATCH (t:Mention {id: row.to})
     MERGE (s:Statement {id: row.properties.id})
     ON CREATE SET s.recordedAt = $now
     FOREACH (_ IN CASE WHEN s.retractedBy IN ['withdrawal', 'reading'] THEN [1] ELSE [] END |
       SET s.lives = coalesce(s.lives, []) + (s.recordedAt + '/' + s.retractedAt), s.recordedAt = $now
       REMOVE s.retractedAt, s.retractedBy, s.retractedBecause)
     SET s += row.properties
     MERGE (s)-[:STATED_IN]->(d)
     MERGE (s)-[:FROM]->(f)
     MERGE (s)-[:TO]->(t)`,
    { rows, now: change.now },
  );
}

/** A statement's own properties as they are stored, without its ends. */
export function statementProperties({
  properties,
  since,
  until,
  observedOn,
  context,
  ...statement
}: Omit<StatementRow, "from" | "to">): Record<string, unknown> {
  return {
    ...statement,
    ...{ title: null, role: null, city: null, stance: null, ...properties },
    ...flatDate("since", since),
    ...flatDate("until", until),
    ...flatDate("observedOn", observedOn),
    context: JSON.stringify(context),
  };
}
