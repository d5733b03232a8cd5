import "reflect-metadata";
import {
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLSchema,
  isInterfaceType,
  isObjectType,
  isUnionType,
} from "graphql";
import { buildSchemaSync } from "type-graphql";
import { CurationMutations } from "./roots/CurationMutations";
import { CurationQueries } from "./roots/CurationQueries";
import { EntityQueries } from "./roots/EntityQueries";
import { EvidenceQueries } from "./roots/EvidenceQueries";
import { NodeQueries } from "./roots/NodeQueries";
import { TraversalQueries } from "./roots/TraversalQueries";

/** The schema, from the decorated classes. They describe it only: `execute` answers whole operations. */
export function buildApiSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeQueries,
      EntityQueries,
      EvidenceQueries,
      TraversalQueries,
      CurationQueries,
      CurationMutations,
    ],
    validate: false,
    // Tests validate the schema; doing it at every start costs as much as building it.
    skipCheck: true,
  });
  // type-graphql offers no place to describe the roots.
  describe(
    schema.getQueryType(),
    "What can be asked. All roots of one operation are answered from one moment.",
  );
  describe(schema.getMutationType(), "What a curator can change. Each change can be undone.");
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isObjectType(type))
      for (const field of Object.values(type.getFields())) field.resolve = byResponseKey;
    if (isInterfaceType(type) || isUnionType(type)) type.resolveType = undefined;
  }
  return schema;
}

/** Answers come complete: a field is found under its response key, so that two aliases of one field keep apart. */
const byResponseKey: GraphQLFieldResolver<Readonly<Record<string, unknown>> | undefined, unknown> = (
  row,
  _given,
  _context,
  { path },
) => row?.[path.key];

function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}
