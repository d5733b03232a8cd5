import type { Record as Row } from "neo4j-driver";
import { readSession } from "../readSession";
import type { Graph } from "../session";
import type { AskOptions } from "../AskOptions";

/**
 * Runs one statement in a read transaction of its own, which needs neither BEGIN nor COMMIT: one journey to the
 * database, not three. `take` is given each row as it comes.
 *
 * Returns the milliseconds that the database says it needed. Refuses with INTERRUPTED, TIMEOUT, UNAVAILABLE,
 * GRAPH_UNREACHABLE or GRAPH_FAILED.
 */
export async function askOnce(
  graph: Graph,
  text: string,
  parameters: Readonly<Record<string, unknown>>,
  options: AskOptions,
  take: (row: Row) => void,
): Promise<number> {
  return readSession(
    graph,
    options,
    (session, config) =>
      new Promise<number>((resolve, reject) => {
        withoutStack(() => session.run(text, parameters, config)).subscribe({
          onNext: take,
          onError: reject,
          onCompleted: ({ resultAvailableAfter, resultConsumedAfter }) => {
            resolve(Number(resultAvailableAfter) + Number(resultConsumedAfter));
          },
        });
      }),
  );
}

/**
 * The driver notes the stack of every statement, for errors that are translated here anyway; noting it costs a tenth
 * of what the driver needs for a statement.
 */
function withoutStack<T>(start: () => T): T {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return start();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
