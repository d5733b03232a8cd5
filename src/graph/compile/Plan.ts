import type { Variables } from "../Selection";
import type { Run } from "../session";

/**
 * Asked of the graph before a plan's statement runs, in the same transaction: a search for paths cannot be told in
 * advance how far it goes. What it returns is plain, such as the ids that the statement then projects.
 */
export type Question = (run: Run, variables: Variables) => Promise<unknown>;

/** A compiled operation: one statement, and the ways from a request to its parameters and from its row to `data`. */
export interface Plan {
  readonly text: string;
  /** Variables whose values decided the text; of all others only their structure did. */
  readonly decisive: ReadonlySet<string>;
  readonly questions: readonly Question[];
  /** Names of the parameters that stand behind `LIMIT`. */
  readonly limits: ReadonlySet<string>;
  parameters(variables: Variables, asked?: readonly unknown[]): Record<string, unknown>;
  shape(raw: unknown, variables: Variables, asked?: readonly unknown[]): Record<string, unknown>;
}
