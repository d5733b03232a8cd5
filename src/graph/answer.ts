import type { ManagedTransaction, Session } from "neo4j-driver";
import { Problem } from "../problems";
import { asIntegers } from "./asIntegers";
import type { Plan } from "./compile/Plan";
import { PlanCache } from "./compile/PlanCache";
import type { Selection, Variables } from "./Selection";
import type { Graph, Run } from "./session";
import { translateDriverError } from "./translateDriverError";

export interface AnswerOptions {
  /** Milliseconds after which the database ends the transaction. */
  readonly timeout?: number;
  /** Shown by the database beside the running transaction: request id, operation name, user. */
  readonly metadata?: Readonly<Record<string, unknown>>;
  /**
   * Names the document, operation and directive values the selection was made of, and which variables are absent.
   * Operations with the same key share compiled plans; without it the operation is compiled anew.
   */
  readonly planKey?: string;
  /** Gives the operation up: the client went away. */
  readonly signal?: AbortSignal;
}

/** The operation's `data`: response key → value, in the order of the selection. */
export type Answer = Record<string, unknown>;

const plans = new PlanCache();

/** The statement by which an operation is answered: for `query --explain`. */
export function explain(selection: Selection, variables: Variables): Plan {
  return plans.plan(undefined, selection, variables);
}

/**
 * Answers an operation in one read transaction, by one Cypher statement. Traversals whose reach cannot be told in
 * advance (`paths`, `neighborhood`, `ranking`) ask their own questions before, in the same transaction.
 *
 * Refuses with BAD_USER_INPUT (`place` = the argument), TIMEOUT, UNAVAILABLE, GRAPH_UNREACHABLE or GRAPH_FAILED.
 */
export async function answer(
  graph: Graph,
  selection: Selection,
  variables: Variables,
  { timeout, metadata, planKey, signal }: AnswerOptions = {},
): Promise<Answer> {
  const plan = plans.plan(planKey, selection, variables);
  if (signal?.aborted) throw new Problem("INTERRUPTED", "The question was given up before it was asked.");
  const config = { ...(timeout === undefined ? {} : { timeout }), ...(metadata ? { metadata } : {}) };
  const session = graph.session("READ");
  const giveUp = (): void => void session.close();
  signal?.addEventListener("abort", giveUp, { once: true });
  try {
    return plan.questions.length === 0
      ? await inOneStatement(session, plan, variables, config)
      : await session.executeRead((transaction) => withQuestions(transaction, plan, variables), config);
  } catch (error) {
    if (signal?.aborted) throw new Problem("INTERRUPTED", "The question was given up.", { cause: error });
    throw translateDriverError(error, "the configured address");
  } finally {
    signal?.removeEventListener("abort", giveUp);
    await session.close();
  }
}

/** A transaction of one statement needs neither BEGIN nor COMMIT: one journey to the database, not three. */
async function inOneStatement(
  session: Session,
  plan: Plan,
  variables: Variables,
  config: object,
): Promise<Answer> {
  const parameters = plan.parameters(variables);
  const { records } = await withoutStack(() => session.run(plan.text, parameters, config));
  return plan.shape(records[0]?.get(0), variables);
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

async function withQuestions(
  transaction: ManagedTransaction,
  plan: Plan,
  variables: Variables,
): Promise<Answer> {
  const run: Run = async <Row>(statement: string, parameters: Readonly<Record<string, unknown>> = {}) => {
    const { records } = await transaction.run(statement, asIntegers(parameters));
    return records.map((record) => record.toObject() as Row);
  };
  const asked: unknown[] = [];
  for (const question of plan.questions) asked.push(await question(run, variables));
  const { records } = await transaction.run(plan.text, plan.parameters(variables, asked));
  return plan.shape(records[0]?.get(0), variables, asked);
}
