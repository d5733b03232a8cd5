import { comparison, type Comparable } from "./comparison";
import { conjunction } from "./conjunction";
import type { Operand } from "./Operand";
import type { Scope } from "./Scope";

/**
 * The conditions of a `where` whose members compare properties of one variable, with AND, OR and NOT of the same.
 * Members that are no such property are left to `other`.
 */
export function propertyConditions(
  scope: Scope,
  where: Operand,
  variable: string,
  comparables: Readonly<Record<string, Comparable>>,
  other: (key: string, operand: Operand) => string[],
): string[] {
  const all = (part: Operand) => conjunction(propertyConditions(scope, part, variable, comparables, other));
  return where.members().flatMap(([key, operand]) => {
    if (operand.absent) return [];
    if (key === "AND") return operand.items().map(all);
    if (key === "OR")
      return [operand.items().length === 0 ? "false" : `(${operand.items().map(all).join(" OR ")})`];
    if (key === "NOT") return [`NOT coalesce(${all(operand)}, false)`];
    const comparable = comparables[key];
    return comparable ? comparison(scope, operand, variable, comparable) : other(key, operand);
  });
}
