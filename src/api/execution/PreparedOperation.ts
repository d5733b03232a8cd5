import type { OperationDefinitionNode } from "graphql";
import type { Field, Variables } from "../../graph/Selection";
import type { Cost } from "../limits/Cost";

/** An operation that is known, coerced, within the limits and paid for. */
export interface PreparedOperation {
  readonly operation: OperationDefinitionNode;
  /** Name given by its author; null for an anonymous one. */
  readonly name: string | null;
  readonly roots: readonly Field[];
  readonly variables: Variables;
  /** Names document, operation and directive values. */
  readonly planKey: string;
  readonly cost: Cost;
  /** Whether it also asks the schema about itself (`__schema`, `__type`). */
  readonly introspects: boolean;
}
