import { type OperationDefinitionNode, parse, validate } from "graphql";
import { buildApiSchema } from "../../src/api/buildApiSchema";
import { OperationReader } from "../../src/api/execution/OperationReader";
import type { Field } from "../../src/graph/Selection";

const schema = buildApiSchema();

function read(text: string, variables: Record<string, unknown> = {}) {
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const operation = document.definitions[0] as OperationDefinitionNode;
  return new OperationReader(schema).read(document, "hash", operation, variables);
}

/** `key:field<types>(arguments){…}` without what is empty. */
const brief = (fields: readonly Field[]): string =>
  fields
    .map(({ key, field, on, arguments: given, fields: below }) => {
      const name = key === field ? key : `${key}:${field}`;
      const types = on ? `<${on.join("|")}>` : "";
      const args = Object.keys(given).length > 0 ? `(${JSON.stringify(given)})` : "";
      return `${name}${types}${args}${below.length > 0 ? `{${brief(below)}}` : ""}`;
    })
    .join(" ");

describe("an operation as a selection", () => {
  it("keeps aliases of one field with different arguments apart", () => {
    const { roots } = read(
      `query ($n: Int) {
      few: meetings(first: $n) { nodes { name } }
      many: meetings(first: 50) { nodes { name } }
    }`,
      { n: 3 },
    );
    expect(brief(roots)).toBe(
      'few:meetings({"first":{"variable":"n"},"includeUnknown":{"constant":false}}){nodes{name}} many:meetings({"first":{"constant":50},"includeUnknown":{"constant":false}}){nodes{name}}',
    );
    expect(roots[0]!.type).toBe("MeetingConnection");
  });

  it("merges what several fragments ask of one key, in the order written", () => {
    const { roots } = read(`{ countries { ...A ...B } }
      fragment A on CountryConnection { nodes { name } }
      fragment B on CountryConnection { totalCount nodes { code name } }`);
    expect(brief(roots)).toBe(
      'countries({"includeUnknown":{"constant":false}}){nodes{name code} totalCount}',
    );
  });

  it("says on which types a field of an interface was asked for", () => {
    const { roots } = read(
      `{ node(id: "x") { id __typename ... on Meeting { city } ... on Entity { name } } }`,
    );
    const entities = "Agreement|Country|Institution|Meeting|Official|Project|Topic";
    const name = roots[0]!.fields.find(({ field }) => field === "name");
    expect([...name!.on!].sort().join("|")).toBe(entities);
    expect(roots[0]!.fields.find(({ field }) => field === "city")!.on).toEqual(["Meeting"]);
    expect(roots[0]!.fields.find(({ field }) => field === "id")!.on).toBeNull();
  });

  it("splits a key whose parts differ by type, so that each type gets exactly its own", () => {
    const { roots } = read(`{ node(id: "x") {
      ... on Entity { mentions { totalCount } }
      ... on Official { mentions { pageInfo { hasNextPage } } }
    } }`);
    const mentions = roots[0]!.fields.filter(({ field }) => field === "mentions");
    const official = mentions.find(({ on }) => on!.includes("Official"))!;
    expect(official.on).toEqual(["Official"]);
    expect(brief(official.fields)).toBe("totalCount pageInfo{hasNextPage}");
    expect(brief(mentions.find(({ on }) => on!.includes("Topic"))!.fields)).toBe("totalCount");
  });

  it("splits unions by member", () => {
    const { roots } = read(`{ officials { nodes { positions { nodes {
      ... on Country { code } ... on Institution { name } } } } } }`);
    expect(brief(roots)).toBe(
      'officials({"includeUnknown":{"constant":false}}){nodes{positions({"includeUnknown":{"constant":false}}){nodes{code<Country> name<Institution>}}}}',
    );
  });

  it("leaves out what @skip and @include leave out, and names that in the plan", () => {
    const text = `query ($deep: Boolean!) { topics { totalCount nodes @include(if: $deep) { name } pageInfo @skip(if: true) { endCursor } } }`;
    expect(brief(read(text, { deep: false }).roots)).toBe(
      'topics({"includeUnknown":{"constant":false}}){totalCount}',
    );
    expect(brief(read(text, { deep: true }).roots)).toBe(
      'topics({"includeUnknown":{"constant":false}}){totalCount nodes{name}}',
    );
    expect(read(text, { deep: false }).planKey).not.toBe(read(text, { deep: true }).planKey);
  });

  it("gives the same plan to other values, another to an absent variable", () => {
    const text = `query ($n: Int, $name: String) { topics(first: $n, where: { name: { startsWith: $name } }) { totalCount } }`;
    expect(read(text, { n: 1, name: "a" }).planKey).toBe(read(text, { n: 2, name: "b" }).planKey);
    expect(read(text, { n: 1, name: "a" }).planKey).not.toBe(read(text, { n: 2 }).planKey);
    expect(brief(read(text, { n: 2 }).roots)).toContain('"where":{"object":{"name":{"object":{}}}}');
    const { roots } = read(text, { name: "a" });
    expect(Object.keys(roots[0]!.arguments)).toEqual(["includeUnknown", "where"]);
  });

  it("applies defaults of arguments and of input fields", () => {
    const { roots } = read(
      `query ($field: MeetingOrderField) {
      meetings(orderBy: [{ field: $field }]) { nodes { relations { totalCount } } } }`,
      { field: "DATE" },
    );
    expect(roots[0]!.arguments["orderBy"]).toEqual({
      list: [{ object: { direction: { constant: "ASC" }, field: { variable: "field" } } }],
    });
    const relations = roots[0]!.fields[0]!.fields[0]!;
    expect(relations.arguments["direction"]).toEqual({ constant: "BOTH" });
  });

  it("coerces variables and refuses what does not fit", () => {
    const text = `query ($day: Date!) { relations(asOf: $day) { totalCount } }`;
    expect(read(text, { day: "2024-02-29" }).variables).toEqual({ day: "2024-02-29" });
    expect(() => read(text, { day: "2023-02-29" })).toThrow(/day of the calendar/);
    expect(() => read(text)).toThrow(/was not provided/);
  });

  it("leaves introspection to the schema", () => {
    expect(brief(read(`{ __typename __schema { queryType { name } } topics { totalCount } }`).roots)).toBe(
      '__typename topics({"includeUnknown":{"constant":false}}){totalCount}',
    );
  });
});
