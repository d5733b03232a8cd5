import type { Operand } from "./Operand";
import type { RelationField } from "./relationField";
import { relationConditions } from "./relationWhere";
import type { Scope } from "./Scope";
import type { Times } from "./Times";

export interface Step {
  readonly pattern: string;
  readonly relation: string;
  readonly entity: string;
  readonly conditions: readonly string[];
}

/** One step over a relation: pattern, names, and the conditions of times, labels and the relation's own filter. */
export function farStep(
  scope: Scope,
  times: Times,
  field: RelationField,
  from: string,
  relation: Operand,
): Step {
  const name = scope.name("relation");
  const entity = scope.name(
    (field.others.length === 1 ? (field.others[0] as string) : "entity").toLowerCase(),
  );
  const arrow = `[${name}:${times.types(field.relation)}]`;
  const pattern =
    field.direction === "out" ? `(${from})-${arrow}->(${entity})` : `(${from})<-${arrow}-(${entity})`;
  // What left the graph has lost its label, not its kind.
  const kinds = times.knownAt
    ? `${entity}.kind IN [${field.others.map((kind) => `'${kind}'`).join(", ")}]`
    : `${entity}:${field.others.join("|")}`;
  const labels = field.complete ? [] : [kinds];
  const conditions = [...labels, ...times.relation(name), ...relationConditions(scope, relation, name)];
  return { pattern, relation: name, entity, conditions };
}
