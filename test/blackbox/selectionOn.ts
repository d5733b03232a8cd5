import { type GraphQLOutputType, getNamedType, isInterfaceType, isLeafType, isObjectType } from "graphql";

const wanted = ["totalCount", "edges", "userErrors", "paths"];

/** A short selection that makes the server ask the database: a page's count and cursors, else something plain. */
export function selectionOn(type: GraphQLOutputType, depth = 3): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return "";
  if (!isObjectType(named) && !isInterfaceType(named)) return "{ __typename }";
  const fields = Object.values(named.getFields()).filter(({ args }) =>
    args.every((one) => !String(one.type).endsWith("!") || one.defaultValue !== undefined),
  );
  const known = fields.filter(({ name }) => wanted.includes(name));
  const leaf = fields.find((field) => isLeafType(getNamedType(field.type)) && field.args.length === 0);
  const chosen = known.length > 0 && depth > 0 ? known : leaf ? [leaf] : [];
  const parts = chosen.map((field) => `${field.name} ${selectionOn(field.type, depth - 1)}`);
  return `{ ${parts.length > 0 ? parts.join(" ") : "__typename"} }`;
}
