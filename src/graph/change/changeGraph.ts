import type { Graph, TransactionOptions } from "../session";
import { Change } from "./Change";
import { finishChange } from "./finishChange";

/**
 * Changes the graph in one transaction: whoever else writes waits, and either everything is done, derived layer
 * included, or nothing. `work` may run more than once and must therefore only act through the change.
 * @returns what `work` returned, and the revision the graph has now.
 */
export async function changeGraph<T>(
  graph: Graph,
  work: (change: Change) => Promise<T>,
  options?: TransactionOptions,
): Promise<{ result: T; revision: number }> {
  return graph.writeTransaction(async (run) => {
    const [lock] = await run<{ turn: number }>(
      "MERGE (lock:Lock {name: 'writers'}) SET lock.turn = coalesce(lock.turn, 0) + 1 RETURN lock.turn AS turn",
    );
    const change = new Change(run);
    const result = await work(change);
    await finishChange(change);
    return { result, revision: lock?.turn ?? 0 };
  }, options);
}
