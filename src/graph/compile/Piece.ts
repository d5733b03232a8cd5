/** What a request brings to the shaping of its answer: page sizes, fingerprints of cursors. See `Scope.remember`. */
export type Run = readonly unknown[];

/** Turns a value as the database hands it over into its part of the answer. */
export type Shape = (raw: unknown, run: Run) => unknown;

/**
 * One value of a compiled statement: subqueries to run first, the expression that yields it (null where the answer
 * needs nothing from the database) and the way back from what it yields. Objects travel as lists, one column
 * per expression, and get their names here: keys would cross the wire with every row.
 */
export interface Piece {
  readonly clauses: readonly string[];
  readonly expression: string | null;
  readonly shape: Shape;
}

export const asIs: Shape = (raw) => raw ?? null;

export function plain(expression: string, shape: Shape = asIs): Piece {
  return { clauses: [], expression, shape };
}

export function constant(value: unknown): Piece {
  return { clauses: [], expression: null, shape: () => value };
}
