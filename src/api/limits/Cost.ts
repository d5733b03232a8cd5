import type { Conditions } from "./conditionsOf";

/** What an operation may cost at most, before it is run. */
export interface Cost {
  /** Points that the account is charged. */
  readonly points: number;
  /** Those of them that are due whatever is found: for filters that are to be planned, for the schema. */
  readonly fixed: number;
  /** Things that the answer can hold, by the product of page sizes. */
  readonly nodes: number;
  readonly conditions: Conditions;
}
