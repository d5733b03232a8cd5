import type { Run } from "../session";

/**
 * Takes the writers' turn inside a write transaction: whoever else writes waits until it ends.
 * @returns the revision the graph will have if the transaction is kept
 */
export async function takeTurn(run: Run): Promise<number> {
  const [lock] = await run<{ turn: number }>(
    "MERGE (lock:Lock {name: 'writers'}) SET lock.turn = coalesce(lock.turn, 0) + 1 RETURN lock.turn AS turn",
  );
  return lock?.turn ?? 0;
}
