import type { Run } from "../session";

/**
 * Which changes that stand made judgements: judgement id → id of the entry in the log. A judgement that a file brought was
 * made by none.
 */
export async function changesThatJudged(
  run: Run,
  judgements: readonly string[],
): Promise<Map<string, string>> {
  const rows = await run<{ id: string; change: string }>(
    `MATCH (n:AuditEntry) WHERE n.action IN ['judge', 'splitEntity']
     UNWIND $judgements AS id
     WITH n, id WHERE n.effect CONTAINS '"' + id + '"' AND n.undoneAt IS NULL
       AND NOT EXISTS { MATCH (:AuditEntry {undoes: n.id}) }
     RETURN id, n.id AS change ORDER BY n.turn`,
    { judgements },
  );
  return new Map(rows.map(({ id, change }) => [id, change]));
}
