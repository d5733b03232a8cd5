import type { EntityKind } from "../../../ontology/derived";
import { relations } from "../../../ontology/ontology";
import type { EndSpecification } from "../../../ontology/specification";
import { orderFields } from "./orderFields";

/** Properties of a relation that tell how an entity stands to another, rather than where or in which mood. */
const sorting = ["title", "role"];

/** What entities of a kind, reached along a relation, can be sorted by: what they are, and how they are related. */
export function relatedOrderFields(kind: EntityKind): Record<string, string> {
  const reaching = Object.values(relations).filter(({ from, to }) =>
    [from, to].some((end) =>
      Object.values(end as EndSpecification).some((fields) =>
        Object.values(fields).some((targets) => targets.includes(kind)),
      ),
    ),
  );
  const own = reaching
    .flatMap(({ properties }) => Object.keys(properties))
    .filter((name) => sorting.includes(name));
  return {
    ...orderFields(kind),
    ...Object.fromEntries(own.map((property) => [property, `By ${property} of the relation.`])),
    since: "By the first day of the relation.",
    until: "By the last day of the relation.",
    sourceCount: "By number of documents.",
    corroboration: "By number of independent sources.",
  };
}
