import type { Session } from "neo4j-driver";
import { Problem } from "../problems";
import type { AskOptions } from "./AskOptions";
import { heldOpen } from "./heldOpen";
import type { Graph } from "./session";
import { type TransactionConfig, transactionConfig } from "./transactionConfig";

/**
 * Asks a question in a session of its own. What goes wrong is told without the database's address, which is no client's.
 * @throws Problem INTERRUPTED, TIMEOUT, UNAVAILABLE, GRAPH_UNREACHABLE or GRAPH_FAILED
 */
export async function readSession<T>(
  graph: Graph,
  { signal, ...options }: AskOptions,
  ask: (session: Session, config: TransactionConfig) => Promise<T>,
): Promise<T> {
  if (signal?.aborted) throw new Problem("INTERRUPTED", "The question was given up before it was asked.");
  const session = graph.session("READ");
  const holding = { uri: "the configured address", signal, givenUp: "The question was given up." };
  return heldOpen(session, holding, () => ask(session, transactionConfig(options)));
}
