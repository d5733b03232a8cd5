import { kinds as ontologyKinds } from "../../ontology/ontology";
import { allKinds } from "./allKinds";
import { badInput } from "./badInput";
import { comparison, type Comparable } from "./comparison";
import { conjunction } from "./conjunction";
import { farCondition } from "./farCondition";
import type { Operand } from "./Operand";
import { propertyConditions } from "./propertyWhere";
import type { Scope } from "./Scope";
import type { Subject } from "./Subject";
import type { Times } from "./Times";

const statuses = Object.values(ontologyKinds).flatMap((kind) =>
  "status" in kind.properties ? [...kind.properties.status.values] : [],
);

const comparables: Readonly<Record<string, Comparable>> = {
  id: { property: "id", as: "text" },
  name: { property: "name", as: "text", folded: "matchName" },
  city: { property: "city", as: "text" },
  code: { property: "code", as: "text" },
  status: { property: "status", as: { values: statuses } },
  kind: { property: "kind", as: { values: allKinds } },
  degree: { property: "degree", as: "number" },
  date: { property: "date", as: "date" },
};

/** The conditions of an entity's `where`, all of which must hold. */
export function whereConditions(scope: Scope, times: Times, where: Operand, subject: Subject): string[] {
  return propertyConditions(scope, where, subject.variable, comparables, (key, operand) => {
    if (key === "alias") return aliasConditions(scope, operand, subject.variable);
    const far = farCondition({ scope, times, where: whereConditions }, key, operand, subject);
    if (!far) throw badInput(operand.place, `Nothing called ${key} can be filtered by here.`);
    return [far];
  });
}

function aliasConditions(scope: Scope, operand: Operand, variable: string): string[] {
  const any = scope.name("alias");
  const inner = comparison(scope, operand, any, { property: null, as: "text" });
  return [`any(${any} IN ${variable}.aliases WHERE ${conjunction(inner)})`];
}
