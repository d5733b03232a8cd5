import {
  getNamedType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isUnionType,
} from "graphql";

/** A field, argument or input field, in words. */
export interface DescribedField {
  readonly name: string;
  /** As SDL writes it: "[Official!]!". */
  readonly type: string;
  /** The type without lists and non-null marks. */
  readonly named: string;
  readonly about: string;
  readonly fallback?: string;
  readonly arguments: readonly DescribedField[];
}

export interface DescribedType {
  readonly name: string;
  readonly form: "object" | "interface" | "union" | "enum" | "input" | "scalar";
  readonly about: string;
  readonly fields: readonly DescribedField[];
  readonly values: readonly { readonly name: string; readonly about: string }[];
  /** Interfaces it implements, or types a union may be. */
  readonly ties: readonly string[];
}

/** Every type of the schema but GraphQL's own, by name: what a reference prints. */
export const describeApiSchema = (schema: GraphQLSchema): DescribedType[] =>
  Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith("__"))
    .sort((one, other) => (one.name < other.name ? -1 : 1))
    .map(describe);

/** What fields, arguments and input fields have alike. */
interface Printed {
  readonly name: string;
  readonly type: GraphQLType;
  readonly description?: string | null;
  readonly defaultValue?: unknown;
  readonly args?: readonly Printed[];
}

function describe(type: GraphQLNamedType): DescribedType {
  const composed = isObjectType(type) || isInterfaceType(type);
  return {
    name: type.name,
    form: formOf(type),
    about: type.description ?? "",
    fields:
      composed || isInputObjectType(type)
        ? Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields()).map(
            describeField,
          )
        : [],
    values: isEnumType(type)
      ? type.getValues().map(({ name, description }) => ({ name, about: description ?? "" }))
      : [],
    ties: composed
      ? type.getInterfaces().map(({ name }) => name)
      : isUnionType(type)
        ? type.getTypes().map(({ name }) => name)
        : [],
  };
}

const describeField = ({ name, type, description, defaultValue, args = [] }: Printed): DescribedField => ({
  name,
  type: String(type),
  named: getNamedType(type).name,
  about: description ?? "",
  ...(defaultValue === undefined ? {} : { fallback: JSON.stringify(defaultValue) }),
  arguments: args.map(describeField),
});

function formOf(type: GraphQLNamedType): DescribedType["form"] {
  if (isObjectType(type)) return "object";
  if (isInterfaceType(type)) return "interface";
  if (isUnionType(type)) return "union";
  if (isEnumType(type)) return "enum";
  return isScalarType(type) ? "scalar" : "input";
}
