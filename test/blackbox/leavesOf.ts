import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isListType,
} from "graphql";
import { wholeValue } from "./wholeValue";

export interface Leaf {
  readonly path: readonly string[];
  /** The whole value that has a text at this place. */
  readonly wrap: (text: string) => unknown;
}

/** The places of an input type that take a text; each type within it is looked at once. */
export function leavesOf(type: GraphQLInputType, ids: Readonly<Record<string, string>>): Leaf[] {
  const seen = new Set<GraphQLInputObjectType>();
  const below = (at: GraphQLInputType, path: readonly string[]): Leaf[] => {
    const many = isListType(getNullableType(at));
    const put = (value: unknown): unknown => (many ? [value] : value);
    const named = getNamedType(at);
    if (named.name === "String" || named.name === "ID") return [{ path, wrap: put }];
    if (!isInputObjectType(named) || seen.has(named)) return [];
    seen.add(named);
    const fields = Object.values(named.getFields());
    const needed = fields
      .filter((field) => String(field.type).endsWith("!") && field.defaultValue === undefined)
      .map((field) => [field.name, wholeValue(field.type, ids)] as const);
    return fields.flatMap((field) =>
      below(field.type, [...path, field.name]).map((leaf) => ({
        path: leaf.path,
        wrap: (text: string) => put({ ...Object.fromEntries(needed), [field.name]: leaf.wrap(text) }),
      })),
    );
  };
  return below(type, []);
}
