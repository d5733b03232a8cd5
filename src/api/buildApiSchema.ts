import "reflect-metadata";
import type { GraphQLObjectType, GraphQLSchema } from "graphql";
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
  return schema;
}

function describe(type: GraphQLObjectType | null | undefined, description: string): void {
  if (type) type.description = description;
}
