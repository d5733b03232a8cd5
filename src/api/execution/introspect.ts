import { type DocumentNode, executeSync, type GraphQLSchema, Kind, type SelectionNode, visit } from "graphql";
import type { Answer } from "../../graph/answer";
import type { PreparedOperation } from "./PreparedOperation";

/** What an operation asks about the schema itself, its other roots left out. */
export function introspect(
  schema: GraphQLSchema,
  document: DocumentNode,
  prepared: PreparedOperation,
): Answer {
  const { operation, variables } = prepared;
  const root = schema.getQueryType()?.name;
  const about = (selection: SelectionNode): boolean =>
    selection.kind !== Kind.FIELD || selection.name.value.startsWith("__");
  const definitions = document.definitions.filter(
    (definition) => definition === operation || definition.kind === Kind.FRAGMENT_DEFINITION,
  );
  const trimmed = visit(
    { ...document, definitions },
    {
      SelectionSet: (set, _key, parent) => {
        const parentKind = parent && "kind" in parent ? parent.kind : null;
        const ofRoot =
          parentKind === Kind.OPERATION_DEFINITION ||
          (parent && "typeCondition" in parent && parent.typeCondition?.name.value === root);
        return ofRoot ? { ...set, selections: set.selections.filter(about) } : undefined;
      },
    },
  );
  const { data, errors } = executeSync({ schema, document: trimmed, variableValues: variables });
  if (errors?.[0]) throw errors[0];
  return data ?? {};
}
