import {
  type GraphQLInputType,
  isInputObjectType,
  isListType,
  isNonNullType,
  Kind,
  type ValueNode,
  valueFromAST,
} from "graphql";
import type { Argument } from "../../graph/Selection";

/**
 * An argument's value as a plain tree; undefined where it is a variable that was not given, so that defaults apply.
 * A value without variables is one constant, coerced with the defaults of its input types.
 */
export function argumentOf(
  node: ValueNode,
  type: GraphQLInputType,
  variables: Readonly<Record<string, unknown>>,
): Argument | undefined {
  if (isNonNullType(type)) return argumentOf(node, type.ofType, variables);
  if (node.kind === Kind.VARIABLE) {
    return variables[node.name.value] === undefined ? undefined : { variable: node.name.value };
  }
  if (!holdsVariable(node)) return { constant: valueFromAST(node, type) };
  if (isListType(type) && node.kind === Kind.LIST) {
    return {
      list: node.values.map((item) => argumentOf(item, type.ofType, variables) ?? { constant: null }),
    };
  }
  if (isListType(type)) return argumentOf(node, type.ofType, variables);
  if (isInputObjectType(type) && node.kind === Kind.OBJECT) {
    const object: Record<string, Argument> = {};
    for (const field of Object.values(type.getFields())) {
      const given = node.fields.find((member) => member.name.value === field.name)?.value;
      const value = given && argumentOf(given, field.type, variables);
      if (value) object[field.name] = value;
      else if (field.defaultValue !== undefined) object[field.name] = { constant: field.defaultValue };
    }
    return { object };
  }
  return { constant: valueFromAST(node, type, variables) };
}

function holdsVariable(node: ValueNode): boolean {
  if (node.kind === Kind.VARIABLE) return true;
  if (node.kind === Kind.LIST) return node.values.some(holdsVariable);
  return node.kind === Kind.OBJECT && node.fields.some((field) => holdsVariable(field.value));
}
