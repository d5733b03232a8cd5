import type { EntityKind } from "../../../ontology/derived";
import { kinds, relations } from "../../../ontology/ontology";

/** What entities of a kind can be sorted by: name, degree, own properties, and how many there are along each relation. */
export function orderFields(kind: EntityKind): Record<string, string> {
  const counts = Object.values(relations).flatMap(({ from, to }) =>
    [from, to].flatMap((end) => Object.keys((end as Record<string, object | undefined>)[kind] ?? {})),
  );
  return {
    name: "By name.",
    degree: "By number of relations.",
    ...Object.fromEntries(
      Object.keys(kinds[kind].properties).map((property) => [property, `By ${property}.`]),
    ),
    ...Object.fromEntries(counts.map((field) => [`${field}Count`, `By number of \`${field}\`.`])),
  };
}
