import type { Change } from "./Change";
import { touchEndsOf } from "./touchEndsOf";

/**
 * Retracts statements by a person's decision, which outlives every later reading of their documents.
 * @returns ids of those that were live.
 */
export async function retractStatements(
  change: Change,
  statements: readonly string[],
  reason: string,
): Promise<string[]> {
  const rows = await change.run<{ id: string }>(
    `UNWIND $statements AS id
     MATCH (s:Statement {id: id}) WHERE s.retractedAt IS NULL
     SET s.retractedAt = $now, s.retractedBy = 'person', s.retractedBecause = $reason
     RETURN id`,
    { statements, now: change.now, reason },
  );
  const retracted = rows.map(({ id }) => id);
  await touchEndsOf(change, retracted);
  return retracted;
}

/** Undoes retractions by persons; a statement of a withdrawn document stays retracted with it. */
export async function restoreStatements(change: Change, statements: readonly string[]): Promise<string[]> {
  const rows = await change.run<{ id: string }>(
    `UNWIND $statements AS id
     MATCH (s:Statement {id: id})-[:STATED_IN]->(d) WHERE s.retractedBy = 'person'
     FOREACH (_ IN CASE WHEN d:Document THEN [1] ELSE [] END |
       SET s.lives = coalesce(s.lives, []) + (s.recordedAt + '/' + s.retractedAt), s.recordedAt = $now
       REMOVE s.retractedAt, s.retractedBy, s.retractedBecause)
     FOREACH (_ IN CASE WHEN d:Document THEN [] ELSE [1] END |
       SET s.retractedBy = 'withdrawal', s.retractedBecause = d.withdrawnBecause)
     RETURN id`,
    { statements, now: change.now },
  );
  const restored = rows.map(({ id }) => id);
  await touchEndsOf(change, restored);
  return restored;
}
