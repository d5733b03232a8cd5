import {
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
} from "graphql";

const plain: Readonly<Record<string, unknown>> = {
  String: "nothing",
  Int: 1,
  Float: 0.5,
  Boolean: true,
  Date: "2024-01-01",
  DateTime: "2024-01-01T00:00:00Z",
};

/** Some value of a type, ids being real ones. */
export function wholeValue(type: GraphQLInputType, ids: Readonly<Record<string, string>>): unknown {
  const known = Object.values(ids);
  if (isListType(getNullableType(type))) {
    const inner = getNamedType(type);
    return inner.name === "ID" ? known.slice(0, 2) : [wholeValue(inner, ids)];
  }
  const named = getNamedType(type);
  if (named.name === "ID") return known[0];
  if (isEnumType(named)) return named.getValues()[0]?.value;
  if (isInputObjectType(named))
    return Object.fromEntries(
      Object.values(named.getFields())
        .filter((field) => String(field.type).endsWith("!") && field.defaultValue === undefined)
        .map((field) => [field.name, wholeValue(field.type, ids)]),
    );
  if (!(named.name in plain)) throw new Error(`No value of ${named.name} is known.`);
  return plain[named.name];
}
