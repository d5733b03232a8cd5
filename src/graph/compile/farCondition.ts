import type { EntityKind } from "../../ontology/derived";
import { badInput } from "./badInput";
import { comparison } from "./comparison";
import { conjunction } from "./conjunction";
import { farStep } from "./farStep";
import type { Operand } from "./Operand";
import { relationField, type RelationField } from "./relationField";
import type { Scope } from "./Scope";
import type { Times } from "./Times";
import type { Subject } from "./Subject";

/** What a condition is compiled in; `where` compiles the conditions on the far entity. */
interface Conditions {
  readonly scope: Scope;
  readonly times: Times;
  readonly where: (scope: Scope, times: Times, where: Operand, subject: Subject) => string[];
}

/** `{ commentedProjects: { some, none, all, count, relation } }`: a condition on what stands at the other end. */
export function farCondition(
  context: Conditions,
  name: string,
  operand: Operand,
  subject: Subject,
): string | undefined {
  const fields = farFields(subject.kinds, name);
  if (fields.length === 0) return undefined;
  const conditions = operand.members().flatMap(([quantifier, far]) => {
    if (far.absent || quantifier === "relation") return [];
    if (quantifier === "count") return counted(context, far, operand.member("relation"), fields, subject);
    return [quantified(context, quantifier, far, operand.member("relation"), fields, subject)];
  });
  if (conditions.length === 0 && !operand.member("relation").absent) {
    conditions.push(exists(context, operand.member("some"), operand.member("relation"), fields, subject));
  }
  return conjunction(conditions);
}

/** The relations that a name stands for on the kinds: one, unless the kinds call different ones alike. */
export function farFields(kinds: readonly EntityKind[], name: string): RelationField[] {
  return kinds.flatMap((kind) => relationField(kind, name) ?? []);
}

function quantified(
  context: Conditions,
  quantifier: string,
  far: Operand,
  relation: Operand,
  fields: readonly RelationField[],
  subject: Subject,
): string {
  if (quantifier === "some") return exists(context, far, relation, fields, subject);
  if (quantifier === "none") return `NOT ${exists(context, far, relation, fields, subject)}`;
  if (quantifier !== "all")
    throw badInput(far.place, `${quantifier} is none of some, none, all, count, relation.`);
  return `NOT ${exists(context, far, relation, fields, subject, true)}`;
}

function counted(
  { scope, times }: Conditions,
  count: Operand,
  relation: Operand,
  fields: readonly RelationField[],
  subject: Subject,
): string[] {
  const counts = fields.map((field) => {
    const { pattern, conditions } = farStep(scope, times, field, subject.variable, relation);
    return `COUNT { ${pattern}${conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : ""} }`;
  });
  return comparison(scope, count, counts.join(" + "), { property: null, as: "number" });
}

function exists(
  context: Conditions,
  far: Operand,
  relation: Operand,
  fields: readonly RelationField[],
  subject: Subject,
  negated = false,
): string {
  const { scope, times, where } = context;
  return alternatives(
    fields.map((field) => {
      const step = farStep(scope, times, field, subject.variable, relation);
      const inner = where(scope, times, far, { variable: step.entity, kinds: field.others });
      const held = negated ? [`NOT coalesce(${conjunction(inner)}, false)`] : inner;
      const conditions = [...step.conditions, ...held];
      const filter = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
      return `EXISTS { ${step.pattern}${filter} }`;
    }),
  );
}

function alternatives(conditions: readonly string[]): string {
  return conditions.length === 1 ? (conditions[0] as string) : `(${conditions.join(" OR ")})`;
}
