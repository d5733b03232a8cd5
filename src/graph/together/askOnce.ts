import type { Record as Row } from "neo4j-driver";
import { Problem } from "../../problems";
import type { Graph } from "../session";
import { translateDriverError } from "../translateDriverError";
import type { AskOptions } from "./AskOptions";

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
  { timeout, metadata, signal }: AskOptions,
  take: (row: Row) => void,
): Promise<number> {
  if (signal?.aborted) throw new Problem("INTERRUPTED", "The question was given up before it was asked.");
  const config = { ...(timeout === undefined ? {} : { timeout }), ...(metadata ? { metadata } : {}) };
  const session = graph.session("READ");
  const giveUp = (): void => void session.close();
  signal?.addEventListener("abort", giveUp, { once: true });
  try {
    return await new Promise<number>((resolve, reject) => {
      withoutStack(() => session.run(text, parameters, config)).subscribe({
        onNext: take,
        onError: reject,
        onCompleted: ({ resultAvailableAfter, resultConsumedAfter }) => {
          resolve(Number(resultAvailableAfter) + Number(resultConsumedAfter));
        },
      });
    });
  } catch (error) {
    if (signal?.aborted) throw new Problem("INTERRUPTED", "The question was given up.", { cause: error });
    throw translateDriverError(error, "the configured address");
  } finally {
    signal?.removeEventListener("abort", giveUp);
    await session.close();
  }
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
