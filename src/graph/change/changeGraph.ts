import type { Graph, TransactionOptions } from "../session";
import { Change } from "./Change";
import { finishChange } from "./finishChange";
import { takeTurn } from "./takeTurn";

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
    const revision = await takeTurn(run);
    const change = new Change(run);
    const result = await work(change);
    await finishChange(change);
    return { result, revision };
  }, options);
}
