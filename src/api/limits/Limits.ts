/** What one request may ask at most. */
export interface Limits {
  /** Tokens of the document. */
  readonly tokens: number;
  /** Levels of fields, not counting `edges`, `nodes`, `node`; introspection is exempt. */
  readonly depth: number;
  readonly aliases: number;
  readonly directives: number;
  /** Fields, spreads and fragments written. */
  readonly selections: number;
  /** Members written in its filters, at every level. */
  readonly conditions: number;
  /** Relations that a filter follows one inside another: each doubles the work of planning, which no timeout ends. */
  readonly steps: number;
  /** Things in the answer, by the product of page sizes. */
  readonly nodes: number;
  /** Cost points. */
  readonly points: number;
}

export const defaultLimits: Limits = {
  tokens: 1000,
  depth: 10,
  aliases: 30,
  directives: 5,
  selections: 200,
  conditions: 100,
  steps: 5,
  nodes: 10_000,
  points: 5000,
};
