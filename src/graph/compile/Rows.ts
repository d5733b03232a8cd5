import { indent } from "./indent";
import { whereText } from "./whereText";

/** The rows of a list before it is sorted and cut: what is matched, under which conditions, and what makes a row. */
export interface Rows {
  /** Variables of the surrounding statement that the pattern starts from. */
  readonly imports: readonly string[];
  /** Everything before WHERE: one or more lines, the last of which may take a WHERE. */
  readonly match: string;
  readonly conditions: readonly string[];
  /** Variables that make up a row. */
  readonly carried: readonly string[];
  /** Whether the pattern may meet one row several times. */
  readonly distinct: boolean;
}

/** Reads as `MATCH … WHERE … AND …`, and `WITH DISTINCT …` where a row may be met twice. */
export function rowsText(rows: Rows, conditions: readonly string[] = []): string {
  const all = [...rows.conditions, ...conditions];
  const distinct = rows.distinct ? `\nWITH DISTINCT ${rows.carried.join(", ")}` : "";
  return `${rows.match}${whereText(all)}${distinct}`;
}

/** A subquery that sees the given variables and yields what its RETURN names. */
export function subquery(imports: readonly string[], text: string): string {
  return `CALL (${imports.join(", ")}) {\n${indent(text)}\n}`;
}
