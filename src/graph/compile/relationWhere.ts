import { relationProperties, relations } from "../../ontology/ontology";
import { allRelations } from "./allRelations";
import { badInput } from "./badInput";
import { comparison, type Comparable } from "./comparison";
import type { Operand } from "./Operand";
import { propertyConditions } from "./propertyWhere";
import type { Scope } from "./Scope";

const roles = [
  ...relations.PARTICIPATED_IN.properties.role.values,
  ...relations.PARTNER_IN.properties.role.values,
];

const comparables: Readonly<Record<string, Comparable>> = {
  id: { property: "id", as: "text" },
  title: { property: "title", as: "text" },
  role: { property: "role", as: { values: roles } },
  city: { property: "city", as: "text" },
  stance: { property: "stance", as: "text" },
  status: { property: "status", as: { values: relationProperties.status.values } },
  since: { property: "since", as: "date" },
  until: { property: "until", as: "date" },
  sourceCount: { property: "sourceCount", as: "number" },
};

/** How the ends of a relation are filtered: by an entity's `where`, which is compiled elsewhere. */
export type EndConditions = (operand: Operand, end: "from" | "to") => string[];

/** The conditions of a relation's `where`: its own properties, its kind, its ends, and AND, OR, NOT of them. */
export function relationConditions(
  scope: Scope,
  where: Operand,
  relation: string,
  ends?: EndConditions,
): string[] {
  return propertyConditions(scope, where, relation, comparables, (key, operand) => {
    if (key === "kind") {
      const kind = `replace(type(${relation}), '_CLOSED', '')`;
      return comparison(scope, operand, kind, { property: null, as: { values: allRelations } });
    }
    if (key === "corroboration") {
      // Graphs of earlier releases do not have it on every relation.
      const count = `coalesce(${relation}.corroboration, ${relation}.sourceCount)`;
      return comparison(scope, operand, count, { property: null, as: "number" });
    }
    if (ends && (key === "from" || key === "to")) return ends(operand, key);
    throw badInput(operand.place, `Relations cannot be filtered by ${key} here.`);
  });
}
