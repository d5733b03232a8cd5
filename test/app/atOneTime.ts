import { setTimeout as pause } from "node:timers/promises";
import { takeTurn } from "../../src/graph/change/takeTurn";
import type { Graph } from "../../src/graph/session";

/**
 * Makes corrections at one time: nobody changes the graph before each of them has looked at it and waits for the writers'
 * turn (or has ended without). Which of them comes first is left open.
 */
export async function atOneTime<T>(graph: Graph, corrections: readonly (() => Promise<T>)[]): Promise<T[]> {
  let [taken, release]: (() => void)[] = [];
  const begun = new Promise<void>((resolve) => (taken = resolve));
  const held = new Promise<void>((resolve) => (release = resolve));
  const holding = graph.writeTransaction(async (run) => {
    await takeTurn(run);
    taken!();
    await held;
  });
  await begun;
  let ended = 0;
  const outcomes = Promise.all(corrections.map((correct) => correct().finally(() => ended++)));
  // Who fails is told of below, when the turn is free again.
  outcomes.catch(() => undefined);
  try {
    for (let waiting = 0; waiting + ended < corrections.length;) {
      await pause(20);
      const [row] = await graph.runAlone<{ waiting: number }>(
        "SHOW TRANSACTIONS YIELD status WHERE status STARTS WITH 'Blocked' RETURN count(*) AS waiting",
      );
      waiting = row?.waiting ?? 0;
    }
  } finally {
    release!();
    await holding;
  }
  return outcomes;
}
