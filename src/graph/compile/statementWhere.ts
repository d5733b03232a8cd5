import { modalities } from "../../ontology/ontology";
import { allRelations } from "./allRelations";
import { badInput } from "./badInput";
import { comparison, type Comparable } from "./comparison";
import type { Operand } from "./Operand";
import { propertyConditions } from "./propertyWhere";
import type { Scope } from "./Scope";

const comparables: Readonly<Record<string, Comparable>> = {
  id: { property: "id", as: "text" },
  quote: { property: "quote", as: "text" },
  extractor: { property: "extractor", as: "text" },
  rule: { property: "rule", as: "text" },
  confidence: { property: "confidence", as: "number" },
  recordedAt: { property: "recordedAt", as: "instant" },
  observedOn: { property: "observedOn", as: "date" },
  kind: { property: "kind", as: { values: allRelations } },
  modality: { property: "modality", as: { values: Object.keys(modalities) } },
};

/** The conditions of a statement's `where`; `document` compares the id of the document it stands in. */
export function statementConditions(scope: Scope, where: Operand, statement: string): string[] {
  return propertyConditions(scope, where, statement, comparables, (key, operand) => {
    if (key !== "document") throw badInput(operand.place, `Statements cannot be filtered by ${key}.`);
    const document = scope.name("document");
    const inner = comparison(scope, operand, document, { property: "id", as: "text" });
    if (inner.length === 0) return [];
    return [`EXISTS { (${statement})-[:STATED_IN]->(${document}) WHERE ${inner.join(" AND ")} }`];
  });
}
