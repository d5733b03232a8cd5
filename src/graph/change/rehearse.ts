import type { Graph, Run, TransactionOptions } from "../session";
import { Change } from "./Change";
import { finishChange } from "./finishChange";
import { takeTurn } from "./takeTurn";

/** Ends a transaction that must not be kept: the driver takes back one whose work throws. */
class TakenBack extends Error {}

/**
 * Makes a change, looks at the graph it would leave, and takes everything back: the answer is what the change would
 * truly do, derived layer included, and nothing of it stays. Writers take turns with it as with any change.
 * @param look asks the graph as it would be; runs inside the transaction
 */
export async function rehearse<T>(
  graph: Graph,
  work: (change: Change) => Promise<unknown>,
  look: (run: Run) => Promise<T>,
  options?: TransactionOptions,
): Promise<T> {
  const seen: T[] = [];
  try {
    await graph.writeTransaction(async (run) => {
      await takeTurn(run);
      const change = new Change(run);
      await work(change);
      await finishChange(change);
      seen[0] = await look(run);
      throw new TakenBack("This change was rehearsed only.");
    }, options);
  } catch (error) {
    if (error instanceof TakenBack) return seen[0] as T;
    throw error;
  }
  throw new TakenBack("The rehearsed change was kept.");
}
