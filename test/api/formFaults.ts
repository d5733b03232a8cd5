import { execute, type GraphQLSchema, parse } from "graphql";

/**
 * Reads an answer through graphql-js, field by field by response key, and tells where it is not what the schema
 * promises: a null that must not be, a value of another type, an enum value that does not exist.
 */
export function formFaults(schema: GraphQLSchema, query: string, data: unknown): string[] {
  const result = execute({
    schema,
    document: parse(query),
    rootValue: data,
    fieldResolver: (row: Record<string, unknown>, _given, _context, { path }) => row[path.key],
    typeResolver: (row: { __typename?: string }) => row.__typename ?? "Country",
  });
  if (result instanceof Promise) throw new Error("Plain rows resolve at once.");
  return (result.errors ?? []).map(({ message, path }) => `${(path ?? []).join(".")}: ${message}`);
}
