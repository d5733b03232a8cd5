import type { Session } from "neo4j-driver";
import type { Selection, Variables } from "./Selection";

export interface AnswerOptions {
  /** Milliseconds after which the database ends the transaction; refused with TIMEOUT. */
  readonly timeout?: number;
  /** Shown by the database beside the running transaction: request id, operation name, user. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /**
   * Names the document, operation and directive values the selection was made of. Operations with the same key
   * share one compiled plan; without it the operation is compiled anew.
   */
  readonly planKey?: string;
  /** ISO instant: what the graph held then. An argument `knownAt` of a field goes before it. */
  readonly knownAt?: string;
  /** Gives the operation up: the client went away. */
  readonly signal?: AbortSignal;
}

/** The operation's `data`: response key → value, in the order of the selection. */
export type Answer = Record<string, unknown>;

/**
 * Answers an operation in one read transaction. Compiled fields travel as one Cypher statement; traversals
 * (`paths`, `neighborhood`, `ranking`…) ask their named questions in the same transaction.
 *
 * Refuses with BAD_USER_INPUT (`place` = the argument), TIMEOUT, GRAPH_UNREACHABLE or GRAPH_FAILED.
 */
export type AnswerOperation = (
  session: Session,
  selection: Selection,
  variables: Variables,
  options?: AnswerOptions,
) => Promise<Answer>;
