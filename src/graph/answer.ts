import type { ManagedTransaction } from "neo4j-driver";
import type { AskOptions } from "./AskOptions";
import { asIntegers } from "./asIntegers";
import type { Plan } from "./compile/Plan";
import { PlanCache } from "./compile/PlanCache";
import type { Selection, Variables } from "./Selection";
import { readSession } from "./readSession";
import type { Graph, Run } from "./session";
import { Gathering } from "./together/Gathering";

export interface AnswerOptions extends AskOptions {
  /**
   * Names the document, operation and directive values the selection was made of, and which variables are absent.
   * Operations with the same key share compiled plans; without it the operation is compiled anew.
   */
  readonly planKey?: string;
}

/** The operation's `data`: response key → value, in the order of the selection. */
export type Answer = Record<string, unknown>;

const plans = new PlanCache();
const gatherings = new WeakMap<Graph, WeakMap<Plan, Gathering>>();

/** The statement by which an operation is answered: for `query --explain`. */
export function explain(selection: Selection, variables: Variables): Plan {
  return plans.plan(undefined, selection, variables);
}

/**
 * Answers an operation in one read transaction, by one Cypher statement, which may answer other requests for the same
 * plan as well. Traversals whose reach cannot be told in
 * advance (`paths`, `neighborhood`, `ranking`) ask their own questions before, in the same transaction.
 *
 * Refuses with BAD_USER_INPUT (`place` = the argument), TIMEOUT, UNAVAILABLE, GRAPH_UNREACHABLE or GRAPH_FAILED.
 */
export async function answer(
  graph: Graph,
  selection: Selection,
  variables: Variables,
  { planKey, ...options }: AnswerOptions = {},
): Promise<Answer> {
  const plan = plans.plan(planKey, selection, variables);
  if (plan.questions.length === 0) {
    const gathering = planKey === undefined ? new Gathering(graph, plan) : gatheringOf(graph, plan);
    const raw = await gathering.ask(plan.parameters(variables), options);
    return plan.shape(raw, variables);
  }
  return readSession(graph, options, (session, config) =>
    session.executeRead((transaction) => withQuestions(transaction, plan, variables), config),
  );
}

function gatheringOf(graph: Graph, plan: Plan): Gathering {
  const known = gatherings.get(graph) ?? new WeakMap<Plan, Gathering>();
  gatherings.set(graph, known);
  const gathering = known.get(plan) ?? new Gathering(graph, plan);
  known.set(plan, gathering);
  return gathering;
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
