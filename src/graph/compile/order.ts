import { allRelations } from "./allRelations";
import { badInput } from "./badInput";
import type { Operand } from "./Operand";
import type { Scope } from "./Scope";
import type { SortKey } from "./SortKey";
import type { Times } from "./Times";

/** What a name in `orderBy` sorts by: a property of one of the variables of a row. */
export interface SortField {
  readonly property: string;
  readonly of: "entity" | "relation";
  readonly absent: SortKey["absent"];
}

const text = (of: SortField["of"], property: string): SortField => ({ of, property, absent: "text" });

export const entityOrder: Readonly<Record<string, SortField>> = {
  NAME: { of: "entity", property: "sortName", absent: null },
  DEGREE: { of: "entity", property: "degree", absent: null },
  ID: { of: "entity", property: "id", absent: null },
  KIND: { of: "entity", property: "kind", absent: null },
  DATE: text("entity", "dateEarliest"),
  STATUS: text("entity", "status"),
  CITY: text("entity", "city"),
  CODE: text("entity", "code"),
};

export const relationOrder: Readonly<Record<string, SortField>> = {
  SINCE: text("relation", "sinceEarliest"),
  UNTIL: text("relation", "untilLatest"),
  ROLE: text("relation", "role"),
  TITLE: text("relation", "title"),
  SOURCE_COUNT: { of: "relation", property: "sourceCount", absent: "number" },
  CORROBORATION: { of: "relation", property: "corroboration", absent: "number" },
};

export interface Sorted {
  readonly entity?: string;
  readonly relation?: string;
}

/** The keys of `orderBy: [{ field, direction }, { count, direction }]`, or of `fallback` where it is absent. */
export function sortKeys(
  scope: Scope,
  times: Times,
  orderBy: Operand,
  among: Readonly<Record<string, SortField>>,
  rows: Sorted,
  fallback: readonly SortKey[],
): readonly SortKey[] {
  if (orderBy.absent) return fallback;
  const keys = orderBy.items().map((item): SortKey => {
    const direction = item.member("direction");
    const descending = !direction.absent && scope.choice(direction, ["ASC", "DESC"]) === "DESC";
    const count = item.member("count");
    if (!count.absent) return countKey(scope, times, count, rows.entity, descending);
    const name = scope.choice(item.member("field"), Object.keys(among));
    const { of, property, absent } = among[name] as SortField;
    return { expression: `${rows[of]}.${property}`, descending, absent };
  });
  if (keys.length > 4) throw badInput(orderBy.place, "A list is sorted by at most four keys.");
  return keys.length > 0 ? keys : fallback;
}

function countKey(
  scope: Scope,
  times: Times,
  count: Operand,
  entity: string | undefined,
  descending: boolean,
): SortKey {
  if (!entity) throw badInput(count.place, "These rows have no relations to count.");
  const kind = scope.choice(count, allRelations);
  const counted = scope.name("counted");
  const conditions = times.relation(counted);
  const where = conditions.length > 0 ? ` WHERE ${conditions.join(" AND ")}` : "";
  const variable = where ? counted : "";
  const expression = `COUNT { (${entity})-[${variable}:${times.types(kind)}]-()${where} }`;
  return { expression, descending, absent: null, computed: true };
}
