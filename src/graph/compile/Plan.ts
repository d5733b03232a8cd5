import type { Variables } from "../Selection";

/** A compiled operation: one statement, and the ways from a request to its parameters and from its row to `data`. */
export interface Plan {
  readonly text: string;
  /** Variables whose values decided the text; of all others only their structure did. */
  readonly decisive: ReadonlySet<string>;
  parameters(variables: Variables): Record<string, unknown>;
  shape(raw: unknown, variables: Variables): Record<string, unknown>;
}
