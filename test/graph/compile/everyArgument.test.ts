import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLInputType,
  GraphQLList,
  GraphQLNonNull,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLOutputType,
} from "graphql";
import { compile } from "../../../src/graph/compile/compile";
import { Problem } from "../../../src/problems";
import { selection } from "../asking";

const schema = buildSchema(readFileSync(join(__dirname, "../../../schema/schema.graphql"), "utf8"));

const scalars: Readonly<Record<string, string>> = {
  Boolean: "true",
  Date: '"2020-05-05"',
  DateTime: '"2020-05-05T00:00:00Z"',
  Float: "0.5",
  ID: '"x"',
  Int: "2",
  String: '"abc"',
};

/** A value of the type, as a document writes it. */
function written(type: GraphQLInputType): string {
  if (type instanceof GraphQLNonNull) return written(type.ofType);
  if (type instanceof GraphQLList) {
    const item = written(type.ofType);
    return isEnumType(getNamedType(type)) || isInputObjectType(getNamedType(type))
      ? `[${item}]`
      : `[${item}, "y"]`;
  }
  // What a measure needs is asked for before; the degree is kept.
  if (isEnumType(type)) return type.name === "RankingMetric" ? "DEGREE" : type.getValues().at(-1)!.name;
  if (!isInputObjectType(type)) return scalars[type.name]!;
  const members = Object.values(type.getFields());
  const order = members.filter(({ name }) => ["field", "direction"].includes(name));
  const wanted = order.length > 0 ? order : [members.find(isComparison)!];
  return `{ ${wanted.map((member) => `${member.name}: ${written(member.type)}`).join(", ")} }`;
}

/** A member of a filter that compares, rather than joining filters or leading to others. */
function isComparison({ name, type }: GraphQLInputField): boolean {
  const named = getNamedType(type);
  return name === "eq" || (isInputObjectType(named) && named.getFields()["eq"] !== undefined);
}

function below(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return "";
  const fields = named.getFields();
  if (fields["nodes"] && fields["pageInfo"]) return "{ nodes { __typename } }";
  if (named.name === "Node") return "{ ... on Official { positions { nodes { __typename } } } }";
  return fields["truncated"] ? "{ truncated }" : "{ __typename }";
}

type Field = GraphQLField<unknown, unknown>;

const isRequired = ({ type, defaultValue }: GraphQLArgument) =>
  type instanceof GraphQLNonNull && defaultValue === undefined;

/** The field with what it must be given, and more. */
const asked = ({ name, args, type }: Field, ...more: readonly GraphQLArgument[]) => {
  const given = [...args.filter(isRequired), ...more].map((one) => `${one.name}: ${written(one.type)}`);
  return `${name}${given.length > 0 ? `(${given.join(", ")})` : ""} ${below(type)}`;
};

/** Roots that a curator works through have questions of their own, and `viewer` none. */
const elsewhere = [
  "candidates",
  "judgements",
  "contradictions",
  "commitments",
  "changes",
  "auditLog",
  "viewer",
];

/** Every field with arguments, and the operation around it. */
function places(): [name: string, field: Field, around: (field: string) => string][] {
  const found: [string, Field, (field: string) => string][] = [];
  const add = (type: string, field: Field, around: (text: string) => string) => {
    if (field.args.length > 0) found.push([`${type}.${field.name}`, field, around]);
  };
  for (const field of Object.values(schema.getQueryType()!.getFields()))
    if (!elsewhere.includes(field.name)) add("Query", field, (text) => `{ ${text} }`);
  const node = schema.getType("Node");
  if (!isInterfaceType(node)) throw new Error("Node is an interface");
  for (const type of schema.getPossibleTypes(node))
    for (const field of Object.values(type.getFields()))
      add(type.name, field, (text) => `{ node(id: "n") { ... on ${type.name} { ${text} } } }`);
  const inside = (type: string, name: string, around: (text: string) => string) => {
    const owner = schema.getType(type);
    if (isObjectType(owner)) add(type, owner.getFields()[name]!, around);
  };
  inside("MeetingConnection", "facets", (text) => `{ meetings { ${text} } }`);
  inside("SearchConnection", "documents", (text) => `{ search(query: "a") { ${text} } }`);
  inside(
    "RelatedInstitutionEdge",
    "evidence",
    (text) => `{ officials { nodes { institutions: positions { edges { ${text} } } } } }`,
  );
  return found;
}

/** What is asked of the database: the statement and its parameters, or which argument is refused. */
function sent(text: string): string {
  try {
    const plan = compile(selection(text), {});
    return JSON.stringify([
      plan.text,
      plan.parameters(
        {},
        plan.questions.map(() => null),
      ),
    ]);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    expect(error.code).toBe("BAD_USER_INPUT");
    return `refused: ${String(error.place)}`;
  }
}

/** Traversals that ask before their statement runs read their arguments there: their own tests look at them. */
const asksBefore = new Set(["paths", "officialProjectLinks", "neighborhood"]);

describe("no argument is ignored", () => {
  const all = places().filter(([, { name }]) => !asksBefore.has(name));

  test("of all fields that the graph answers", () => {
    expect(all.length).toBeGreaterThan(50);
  });

  test.each(all)("%s", (_, field, around) => {
    for (const argument of field.args.filter((one) => !isRequired(one))) {
      // Without a day nothing is unknown.
      const base =
        argument.name === "includeUnknown"
          ? field.args.filter(({ name }) => ["asOf", "on"].includes(name))
          : [];
      const [without, with_] = [around(asked(field, ...base)), around(asked(field, ...base, argument))];
      expect([with_, sent(with_) === sent(without)]).toEqual([with_, false]);
    }
  });
});
