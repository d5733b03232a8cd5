import { type GraphQLSchema, type IntrospectionQuery, introspectionFromSchema } from "graphql";

/** The schema as answers to an introspection query hold it (graphql.org/learn/introspection), descriptions included. */
export const introspectApiSchema = (schema: GraphQLSchema): IntrospectionQuery =>
  introspectionFromSchema(schema);
