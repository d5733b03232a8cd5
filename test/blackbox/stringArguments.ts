import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  isObjectType,
  print,
} from "graphql";
import { leavesOf } from "./leavesOf";
import { selectionOn } from "./selectionOn";
import { wholeValue } from "./wholeValue";

/** A place of the schema that takes a text. */
export interface StringArgument {
  /** "Query.officials.where.name.startsWith" */
  readonly name: string;
  readonly writes: boolean;
  /** A question that puts a text there, in its variables or in the document itself. */
  readonly ask: (text: string, literal: boolean) => { query: string; variables: object };
}

/**
 * Every argument of a schema that takes a text or an id, also within what is given as an object: of the roots, and of
 * the fields of whatever `node` finds.
 * @param ids an id of each type, by its name
 */
export function stringArguments(
  schema: GraphQLSchema,
  ids: Readonly<Record<string, string>>,
): StringArgument[] {
  const ofRoot = (root: "Query" | "Mutation"): StringArgument[] =>
    fieldsOf(schema, root).flatMap((field) =>
      field.args.flatMap((argument) => within(root, field, argument, ids, (asked) => asked)),
    );
  const ofNode = Object.entries(ids).flatMap(([type, id]) =>
    fieldsOf(schema, type).flatMap((field) =>
      field.args.flatMap((argument) =>
        within(type, field, argument, ids, (asked) => `node(id: "${id}") { ... on ${type} { ${asked} } }`),
      ),
    ),
  );
  return [...ofRoot("Query"), ...ofNode, ...ofRoot("Mutation")];
}

function fieldsOf(schema: GraphQLSchema, name: string): GraphQLField<unknown, unknown>[] {
  const type = schema.getType(name);
  return isObjectType(type) ? Object.values(type.getFields()) : [];
}

function within(
  type: string,
  field: GraphQLField<unknown, unknown>,
  argument: GraphQLArgument,
  ids: Readonly<Record<string, string>>,
  place: (asked: string) => string,
): StringArgument[] {
  const writes = type === "Mutation";
  const others = field.args
    .filter(
      (other) => other !== argument && String(other.type).endsWith("!") && other.defaultValue === undefined,
    )
    .map((other) => `${other.name}: ${written(wholeValue(other.type, ids), other.type)}`);
  return leavesOf(argument.type, ids).map(({ path, wrap }) => ({
    name: [type, field.name, argument.name, ...path].join("."),
    writes,
    ask(text, literal) {
      const value = wrap(text);
      const given = literal ? written(value, argument.type) : "$given";
      const words = [...others, `${argument.name}: ${given}`].join(", ");
      const asked = place(`${field.name}(${words}) ${selectionOn(field.type)}`);
      const head = literal ? "" : `($given: ${String(argument.type)})`;
      return {
        query: `${writes ? "mutation" : "query"} ${head} { ${asked} }`,
        variables: literal ? {} : { given: value },
      };
    },
  }));
}

function written(value: unknown, type: GraphQLInputType): string {
  const node = astFromValue(value, type);
  if (!node) throw new Error(`No value of ${String(type)} can be written.`);
  return print(node);
}
