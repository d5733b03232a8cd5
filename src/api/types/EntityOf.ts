import type { EntityKind, RelationKind } from "../../ontology/derived";
import type { kinds, relations } from "../../ontology/ontology";

type FieldsAt<End, K> = End extends Record<K & string, infer Fields> ? keyof Fields : never;

type RelationFields<K extends EntityKind> = {
  [R in RelationKind]: FieldsAt<(typeof relations)[R]["from"], K> | FieldsAt<(typeof relations)[R]["to"], K>;
}[RelationKind];

/**
 * What the ontology says the GraphQL class of kind K must have: a field for each own property and for each relation
 * end. `class Country implements EntityOf<"Country">` does not compile when one is forgotten.
 */
export type EntityOf<K extends EntityKind> = {
  readonly [P in keyof (typeof kinds)[K]["properties"]]: unknown;
} & {
  readonly [F in RelationFields<K> & string]: unknown;
};
