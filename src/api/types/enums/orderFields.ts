import type { EntityKind } from "../../../ontology/derived";
import { kinds } from "../../../ontology/ontology";

/** What entities of a kind can be sorted by: name, degree and own properties. */
export const orderFields = (kind: EntityKind): Record<string, string> => ({
  name: "By name.",
  degree: "By number of relations.",
  ...Object.fromEntries(Object.keys(kinds[kind].properties).map((property) => [property, `By ${property}.`])),
});
