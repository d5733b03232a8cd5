import { foldName } from "../../ontology/foldName";
import { badInput } from "./badInput";
import { dateArgument, instantArgument } from "./dateArgument";
import { storedValue } from "./enumeration";
import type { Operand } from "./Operand";
import type { Scope } from "./Scope";

/** A property that `where` can compare, and as what. */
export interface Comparable {
  /** Null where the variable itself is the value. */
  readonly property: string | null;
  readonly as: "text" | "number" | "date" | "instant" | { readonly values: readonly string[] };
  /** The property that holds it folded, for `matches`. */
  readonly folded?: string;
}

const operators: Readonly<Record<string, string>> = {
  eq: "=",
  lt: "<",
  lte: "<=",
  gt: ">",
  gte: ">=",
  startsWith: "STARTS WITH",
  endsWith: "ENDS WITH",
  contains: "CONTAINS",
};

/** The conditions of `{ eq, in, lt, lte, gt, gte, startsWith, endsWith, contains, matches }` on one property. */
export function comparison(
  scope: Scope,
  operand: Operand,
  variable: string,
  comparable: Comparable,
): string[] {
  return operand.members().flatMap(([operator, given]) => {
    if (given.absent) {
      if (given.value === undefined) return [];
      if (operator !== "eq") throw badInput(given.place, "Only eq can be null.");
      return [`${place(variable, comparable)} IS NULL`];
    }
    if (operator === "NOT" || operator === "not") {
      const inner = comparison(scope, given, variable, comparable);
      return inner.length > 0 ? [`NOT coalesce(${inner.join(" AND ")}, false)`] : [];
    }
    return [condition(scope, operator, given, variable, comparable)];
  });
}

function condition(
  scope: Scope,
  operator: string,
  given: Operand,
  variable: string,
  comparable: Comparable,
): string {
  const convert = converter(comparable, given.place);
  const written = place(variable, comparable);
  const indexed = foldedFirst(scope, operator, given, variable, comparable);
  if (operator === "in") {
    return `${indexed}${written} IN ${scope.parameter(given, (list) => [list].flat().map(convert))}`;
  }
  if (operator === "matches") {
    const folded = scope.parameter(given, (value) => foldName(String(value)));
    if (comparable.folded) return `${variable}.${comparable.folded} CONTAINS ${folded}`;
    return `toLower(${written}) CONTAINS ${folded}`;
  }
  const sign = operators[operator];
  if (!sign) throw badInput(given.place, `${operator} is no comparison.`);
  const parameter = scope.parameter(given, convert);
  if (comparable.as !== "date") return `${indexed}${written} ${sign} ${parameter}`;
  return dateCondition(operator, `${variable}.${comparable.property}`, sign, parameter);
}

/**
 * Folded names are indexed, names as written are not; two names that are equal or begin alike do so folded as well.
 * So the folded name finds the candidates, and the name itself decides among them.
 */
function foldedFirst(
  scope: Scope,
  operator: string,
  given: Operand,
  variable: string,
  { folded }: Comparable,
): string {
  if (!folded) return "";
  const name = `${variable}.${folded}`;
  const fold = (value: unknown) => foldName(String(value));
  if (operator === "in")
    return `${name} IN ${scope.parameter(given, (list) => [list].flat().map(fold))} AND `;
  if (operator === "eq") return `${name} = ${scope.parameter(given, fold)} AND `;
  return operator === "startsWith" ? `${name} STARTS WITH ${scope.parameter(given, fold)} AND ` : "";
}

/** A stated date is compared by what is certain: later than D if its earliest day is, earlier if its latest day is. */
function dateCondition(operator: string, date: string, sign: string, parameter: string): string {
  if (operator === "eq") return `(${date}Earliest = ${parameter} AND ${date}Latest = ${parameter})`;
  return operator.startsWith("g")
    ? `${date}Earliest ${sign} ${parameter}`
    : `${date}Latest ${sign} ${parameter}`;
}

function place(variable: string, { property, as }: Comparable): string {
  if (property === null) return variable;
  return as === "date" ? `${variable}.${property}Earliest` : `${variable}.${property}`;
}

function converter({ as }: Comparable, at: string): (value: unknown) => unknown {
  if (as === "date") return (value) => dateArgument(value, at);
  if (as === "instant") return (value) => instantArgument(value, at);
  if (typeof as === "object") return (value) => storedValue(as.values, value);
  const wanted = as === "number" ? "number" : "string";
  return (value) => {
    if (typeof value !== wanted) throw badInput(at, `A ${wanted} is needed here.`);
    return value;
  };
}
