import type { EntityKind } from "../../../ontology/derived";
import { kinds, relations } from "../../../ontology/ontology";

/** What entities of a kind, reached along a relation, can be sorted by: what they are, and the relation's properties. */
export function relatedOrderFields(kind: EntityKind): Record<string, string> {
  const reaching = Object.values(relations).filter(({ from, to }) =>
    [...Object.values(from), ...Object.values(to)].some((fields: object) =>
      Object.values(fields).some((targets: readonly string[]) => targets.includes(kind)),
    ),
  );
  const own = reaching.flatMap(({ properties }) => Object.keys(properties));
  return {
    name: "By name.",
    degree: "By number of relations.",
    ...Object.fromEntries(
      Object.keys(kinds[kind].properties).map((property) => [property, `By ${property}.`]),
    ),
    ...Object.fromEntries(own.map((property) => [property, `By ${property} of the relation.`])),
    since: "By the first day of the relation.",
    until: "By the last day of the relation.",
    sourceCount: "By number of independent sources.",
  };
}
