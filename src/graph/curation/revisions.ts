import type { Run } from "../session";

/** A correction that came between. */
export interface LaterCorrection {
  readonly entity: string;
  readonly name: string;
  readonly revision: number;
  /** Null where the log does not say. */
  readonly author: string | null;
  readonly action: string | null;
  readonly at: string | null;
}

/** The graph's revision: how many changes were made to it. */
export async function currentRevision(run: Run): Promise<number> {
  const [row] = await run<{ turn: number }>("MATCH (lock:Lock {name: 'writers'}) RETURN lock.turn AS turn");
  return row?.turn ?? 0;
}

/** Leaves word that people changed these entities, in the transaction that holds the writers' turn. */
export async function markCorrected(run: Run, entities: readonly string[]): Promise<void> {
  if (entities.length === 0) return;
  await run(
    `MATCH (lock:Lock {name: 'writers'})
     UNWIND $entities AS id
     MATCH (e:Entity {id: id})
     SET e.revision = lock.turn`,
    { entities },
  );
}

/** The first of the entities that people changed after a revision. */
export async function correctedSince(
  run: Run,
  entities: readonly string[],
  revision: number,
): Promise<LaterCorrection | null> {
  const rows = await run<LaterCorrection>(
    `UNWIND $entities AS id
     MATCH (e:Entity {id: id}) WHERE e.revision > $revision
     OPTIONAL MATCH (n:AuditEntry {turn: e.revision})
     RETURN e.id AS entity, e.name AS name, e.revision AS revision, n.author AS author, n.action AS action, n.at AS at
     ORDER BY revision DESC LIMIT 1`,
    { entities, revision },
  );
  return rows[0] ?? null;
}
