import {
  type GraphQLArgument,
  type GraphQLField,
  GraphQLList,
  GraphQLNonNull,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isObjectType,
} from "graphql";
import { buildApiSchema } from "../../src/api/buildApiSchema";
import { createReview } from "../../src/app/curation/createReview";
import type { RunningServer } from "../../src/app/http/Server";
import { answer } from "../../src/graph/answer";
import { changeGraph } from "../../src/graph/change/changeGraph";
import { loadBatches } from "../../src/graph/change/loadBatches";
import { chainOf, tell } from "../graph/batches";
import { useEmptyGraph } from "../graph/connect";
import { ask, startTestServer } from "./testServer";

const schema = buildApiSchema();
const official = chainOf("first", "Bo Ek");
const cursor = (...parts: unknown[]) => Buffer.from(JSON.stringify(parts)).toString("base64url");
const nested = (depth: number): object => (depth === 0 ? {} : { NOT: nested(depth - 1) });

const texts = [
  "",
  " ",
  "\u0000",
  "\ud800",
  "'",
  "\\",
  "`",
  "*",
  "a:b AND (c",
  "/x/",
  "~",
  "+-&|!",
  "x".repeat(5000),
];
const cursors = [
  "",
  "x",
  "W10",
  cursor(),
  cursor("mark"),
  cursor("mark", "x"),
  cursor("mark", null, {}),
  cursor(1, 2, 3),
];

/** Values that a client may send for an argument and that the schema lets through, or refuses itself. */
function hostileValues({ name, type }: GraphQLArgument): unknown[] {
  const named = getNamedType(type);
  if (name === "after" || name === "before") return cursors;
  if (isInputObjectType(named)) return hostileFilters(name, type);
  if (isEnumType(named)) return [[], null];
  const scalars: Readonly<Record<string, unknown[]>> = {
    Int: [0, -1, 101, 2147483647, 50],
    Float: [-1, 1e308],
    Boolean: [true],
    String: texts,
    ID: ["nothing", "KZ", official, "mention:", "mention:x", `${official}:entered`, "x:changed:9", ...texts],
    Date: ["0000-01-01", "2024-02-30", "9999-12-31", "2024", "x"],
    DateTime: ["0001-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2024-02-30T00:00:00Z", "x"],
  };
  const values = scalars[named.name] ?? [null];
  const list = type instanceof GraphQLNonNull ? type.ofType : type;
  if (!(list instanceof GraphQLList)) return values;
  return [[], values, values.map(() => values[0]), Array.from({ length: 101 }, (_, at) => `id${at}`)];
}

/** Of every member of a filter something that is wrong; each that is let through is a statement of its own to plan. */
function hostileFilters(name: string, type: GraphQLArgument["type"]): unknown[] {
  const named = getNamedType(type);
  if (name === "orderBy" || !isInputObjectType(named)) return [[], [{}], [{ direction: "DESC" }]];
  const each = Object.values(named.getFields()).flatMap((member): unknown[] => {
    const inner = getNamedType(member.type);
    const operators = isInputObjectType(inner) ? Object.keys(inner.getFields()) : [];
    if (!operators.includes("eq")) return [{ [member.name]: null }, { [member.name]: "x" }];
    const values = [null, "\u0000", -1];
    return [{ [member.name]: Object.fromEntries(operators.map((operator) => [operator, values[0]])) }].concat(
      values.slice(1).map((value) => ({ [member.name]: { [operators.at(-1)!]: value, eq: value } })),
    );
  });
  return [...each, nested(10), nested(50)];
}

const fallback: Readonly<Record<string, string>> = {
  ID: `"${official}"`,
  String: '"ek"',
  Int: "1",
  Date: '"2024-01-01"',
  DateTime: '"2024-01-01T00:00:00Z"',
  RankingMetric: "DEGREE",
  Facet: "KIND",
};

/** An operation that sends one argument as a variable, and what else must be given. */
function question({ name, args, type }: GraphQLField<unknown, unknown>, probed: GraphQLArgument): string {
  const others = args.filter(
    (one) => one !== probed && one.type instanceof GraphQLNonNull && one.defaultValue === undefined,
  );
  const given = others.map((one) => {
    const value = fallback[getNamedType(one.type).name] ?? "null";
    return `${one.name}: ${String(one.type).startsWith("[") ? `[${value}, "KZ"]` : value}`;
  });
  const answered = getNamedType(type);
  const fields = isObjectType(answered) ? Object.keys(answered.getFields()) : [];
  const below = fields.includes("nodes")
    ? "nodes { __typename } pageInfo { endCursor hasNextPage }"
    : "__typename";
  const shown = fields.includes("truncated") ? "truncated" : below;
  return `query ($value: ${String(probed.type)}) { found: ${name}(${[...given, `${probed.name}: $value`].join(", ")}) { ${shown} } }`;
}

const roots = Object.values(schema.getQueryType()!.getFields()).filter(({ args }) => args.length > 0);
/** Refusals that name what is wrong with a request. */
const refusals = ["BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED", "QUERY_TOO_COMPLEX"];

describe("whatever an argument holds, it is answered or refused, never a fault of the server", () => {
  const test = useEmptyGraph();
  let server: RunningServer;
  beforeAll(async () => {
    const batch = tell({
      name: "first",
      published: "2020-01-01",
      things: { "Bo Ek": { kind: "Official" }, Summit: { kind: "Meeting", date: "2020-01-01" } },
      told: [{ kind: "PARTICIPATED_IN", from: "Bo Ek", to: "Summit" }],
    });
    await changeGraph(test.graph, (change) => loadBatches(change, [batch]));
    server = await startTestServer({
      parts: {
        answer: (selection, variables, options) => answer(test.graph, selection, variables, options),
        review: createReview(test.graph),
        recognise: () => Promise.resolve({ level: "administrator", name: "tester", account: "tester" }),
      },
    });
  });
  afterAll(() => server.close());

  const faults = async (text: string, values: readonly unknown[]) => {
    const told: unknown[] = [];
    for (const value of values) {
      const { status, body } = await ask(server, text, { variables: { value } });
      const codes = ((body.errors ?? []) as { extensions: { code: string } }[]).map(
        ({ extensions }) => extensions.code,
      );
      if (status >= 500 || codes.some((code) => !refusals.includes(code)))
        told.push({ text, value: JSON.stringify(value).slice(0, 200), status, errors: body.errors });
    }
    return told;
  };

  it.each(roots.map((root) => [root.name, root] as const))("%s", async (_, root) => {
    // Filters are made alike, and each of their shapes is a statement of its own to plan.
    const filtered = ["officials", "documents"].includes(root.name);
    for (const probed of root.args.filter(({ name }) => filtered || name !== "where"))
      expect(await faults(question(root, probed), hostileValues(probed))).toEqual([]);
  });

  it.each(["Official", "Document"])("fields of %s", async (name) => {
    const type = schema.getType(name);
    const fields = isObjectType(type)
      ? Object.values(type.getFields()).filter(({ args }) => args.length > 0)
      : [];
    expect(fields.length).toBeGreaterThan(0);
    for (const field of fields) {
      for (const probed of field.args.filter((one) => !isInputObjectType(getNamedType(one.type)))) {
        const inner = question(field, probed);
        const [head, tail] = [inner.indexOf("{"), inner.lastIndexOf("}")];
        const text = `${inner.slice(0, head)}{ node(id: "${official}") { ... on ${name} { ${inner.slice(head + 1, tail)} } } }`;
        expect(await faults(text, hostileValues(probed))).toEqual([]);
      }
    }
  });

  it.each([
    ["first with last", "{ countries(first: 1, last: 1) { totalCount } }", "last"],
    ["first: 0", '{ search(query: "a", first: 0) { nodes { id } } }', "first"],
    ["first: 0 below", '{ search(query: "a") { documents(first: 0) { totalCount } } }', "first"],
    [
      "a cursor of another list",
      `{ officials(after: "${cursor("AAAAAAAA", "a", "b")}") { totalCount } }`,
      "after",
    ],
    [
      "a cursor of another document",
      `{ search(query: "a") { documents(after: "${cursor("AAAAAAAA", 1, "b")}") { totalCount } } }`,
      "after",
    ],
    ["too many hops", `{ paths(from: "a", to: "b", maxLength: 50) { truncated } }`, "maxLength"],
    ["too deep a neighborhood", `{ neighborhood(of: "${official}", depth: 50) { truncated } }`, "depth"],
    ["one thing in common", `{ commonConnections(of: ["a"]) { totalCount } }`, "of"],
    ["no office", '{ whoHeld(position: "…") { official { id } } }', "position"],
    [
      "a project for an official",
      `{ officialProjectLinks(official: "${chainOf("first", "Summit")}", project: "${official}") { truncated } }`,
      "official",
    ],
  ])("%s is refused with its argument and a reason", async (_, text, argument) => {
    const { status, body } = await ask(server, text);
    expect([text, status, body.errors?.[0].extensions.code]).toEqual([text, 200, "BAD_USER_INPUT"]);
    expect(body.errors[0].extensions).toMatchObject({ argument, reason: expect.any(String) });
  });

  it.each([
    ["node", '{ found: node(id: "nothing") { id } }'],
    ["paths", `{ found: paths(from: "nothing", to: "${official}") { truncated } }`],
    ["neighborhood", '{ found: neighborhood(of: "nothing") { truncated } }'],
    [
      "officialProjectLinks",
      `{ found: officialProjectLinks(official: "${official}", project: "nothing") { truncated } }`,
    ],
  ])("an id that names nothing is null to %s", async (_, text) => {
    expect((await ask(server, text)).body.data).toEqual({ found: null });
  });
});
