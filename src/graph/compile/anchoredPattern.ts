import { conjunction } from "./conjunction";
import { farFields } from "./farCondition";
import { farStep } from "./farStep";
import type { Operand } from "./Operand";
import type { Scope } from "./Scope";
import type { Subject } from "./Subject";
import type { Times } from "./Times";
import { whereConditions } from "./where";

/** A `where` as patterns to match from its selective end, and the conditions left. */
export interface AnchoredPattern {
  readonly patterns: readonly string[];
  readonly conditions: readonly string[];
}

/**
 * Turns `where` into a pattern where something far away is more selective than the row itself: "officials who
 * commented on the project named X" is matched from the project, not tested official by official.
 */
export function anchoredPattern(
  scope: Scope,
  times: Times,
  where: Operand,
  subject: Subject,
): AnchoredPattern {
  const far = mostSelectiveMember(where, subject);
  if (!far) return { patterns: [], conditions: whereConditions(scope, times, where, subject) };
  const [name, operand] = far;
  const [field] = farFields(subject.kinds, name);
  if (!field) return { patterns: [], conditions: whereConditions(scope, times, where, subject) };
  const step = farStep(scope, times, field, subject.variable, operand.member("relation"));
  const inner = anchoredPattern(scope, times, operand.member("some"), {
    variable: step.entity,
    kinds: field.others,
  });
  const others = operand.without("some").without("relation");
  const rest = [
    ...whereConditions(scope, times, where.without(name), subject),
    ...(others.members().some(([, part]) => !part.absent)
      ? [conjunction(whereConditions(scope, times, where.only(name, operand.without("some")), subject))]
      : []),
  ];
  return {
    patterns: [step.pattern, ...inner.patterns],
    conditions: [...new Set([`${step.entity}:Entity`, ...step.conditions]), ...inner.conditions, ...rest],
  };
}

function mostSelectiveMember(where: Operand, subject: Subject): [string, Operand] | undefined {
  const weighed = where
    .members()
    .filter(
      ([name, operand]) => farFields(subject.kinds, name).length === 1 && !operand.member("some").absent,
    )
    .map(([name, operand]) => ({ name, operand, weight: selectivity(operand.member("some")) - 0.1 }))
    .filter(({ weight }) => weight > Math.max(0.5, ownSelectivity(where)));
  weighed.sort((one, other) => other.weight - one.weight);
  const best = weighed[0];
  return best ? [best.name, best.operand] : undefined;
}

/** How few rows a filter is likely to leave: 4 for an id, 3 for a whole name, 2 for its start or a part of it. */
function selectivity(where: Operand): number {
  const far = where
    .members()
    .filter(([, operand]) => !operand.absent && !operand.member("some").absent)
    .map(([, operand]) => selectivity(operand.member("some")) - 0.1);
  return Math.max(0, ownSelectivity(where), ...far);
}

function ownSelectivity(where: Operand): number {
  const given = (name: string, ...operators: string[]) =>
    operators.some((operator) => !where.member(name).member(operator).absent);
  if (given("id", "eq", "in")) return 4;
  if (given("name", "eq", "in") || given("code", "eq", "in")) return 3;
  if (given("name", "startsWith", "matches", "contains")) return 2;
  return 0;
}
