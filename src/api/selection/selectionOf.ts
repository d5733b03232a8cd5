import {
  type FieldNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLObjectType,
  isAbstractType,
  isCompositeType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from "graphql";
import type { Argument, Field } from "../../graph/Selection";
import { invariant } from "../../problems";
import { argumentOf } from "./argumentOf";
import { collectFields, type Reading } from "./collectFields";

/** The root fields of a validated operation; `__schema` and `__type` stand there without what is below them. */
export function selectionOf(reading: Reading, operation: OperationDefinitionNode): Field[] {
  const root = reading.schema.getRootType(operation.operation);
  invariant(root, `the schema has a root for ${operation.operation}`);
  return fieldsOf(reading, root, [operation.selectionSet]);
}

function fieldsOf(
  reading: Reading,
  parent: GraphQLCompositeType,
  sets: readonly SelectionSetNode[],
): Field[] {
  if (!isAbstractType(parent)) {
    const collected = collectFields(reading, parent, sets);
    return [...collected].map(([key, nodes]) => fieldOf(reading, parent, null, key, nodes));
  }
  const types = reading.schema.getPossibleTypes(parent);
  return [...groupsByKey(reading, types, sets)].flatMap(([key, groups]) =>
    groups.map(({ nodes, types: on }) =>
      fieldOf(reading, on[0] as GraphQLObjectType, on.length === types.length ? null : on, key, nodes),
    ),
  );
}

interface Group {
  readonly nodes: readonly FieldNode[];
  readonly types: GraphQLObjectType[];
}

/** For each response key, the concrete types for which the same places of the document ask for it. */
function groupsByKey(
  reading: Reading,
  types: readonly GraphQLObjectType[],
  sets: readonly SelectionSetNode[],
): Map<string, Group[]> {
  const byKey = new Map<string, Group[]>();
  for (const type of types) {
    for (const [key, nodes] of collectFields(reading, type, sets)) {
      const groups = byKey.get(key) ?? [];
      if (groups.length === 0) byKey.set(key, groups);
      const same = groups.find((group) => sameNodes(group.nodes, nodes));
      if (same) same.types.push(type);
      else groups.push({ nodes, types: [type] });
    }
  }
  return byKey;
}

const sameNodes = (one: readonly FieldNode[], other: readonly FieldNode[]): boolean =>
  one.length === other.length && one.every((node, index) => node === other[index]);

function fieldOf(
  reading: Reading,
  parent: GraphQLObjectType,
  on: readonly GraphQLObjectType[] | null,
  key: string,
  nodes: readonly FieldNode[],
): Field {
  const node = nodes[0] as FieldNode;
  const field = node.name.value;
  const names = on?.map((type) => type.name) ?? null;
  if (field === "__typename") return { key, field, type: parent.name, on: names, arguments: {}, fields: [] };
  const definition = parent.getFields()[field];
  if (!definition) return { key, field, type: "String", on: names, arguments: {}, fields: [] };
  const type = getNamedType(definition.type);
  const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
  return {
    key,
    field,
    type: type.name,
    on: names,
    arguments: argumentsOf(reading, definition, node),
    fields: isCompositeType(type) ? fieldsOf(reading, type, sets) : [],
  };
}

function argumentsOf(
  reading: Reading,
  definition: GraphQLField<unknown, unknown>,
  node: FieldNode,
): Record<string, Argument> {
  const given: Record<string, Argument> = {};
  for (const { name, type, defaultValue } of definition.args) {
    const value = node.arguments?.find((argument) => argument.name.value === name)?.value;
    const argument = value && argumentOf(value, type, reading.variables);
    if (argument) given[name] = argument;
    else if (defaultValue !== undefined) given[name] = { constant: defaultValue };
  }
  return given;
}
