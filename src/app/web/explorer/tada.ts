import { initGraphQLTada } from "gql.tada";
import type { introspection } from "./schema";

/** Questions typed from `schema.graphql`: one that no longer fits it does not compile. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { Date: string; DateTime: string };
}>();
export type { FragmentOf, ResultOf, VariablesOf } from "gql.tada";
