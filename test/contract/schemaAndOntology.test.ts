import {
  type GraphQLEnumType,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isNonNullType,
  isUnionType,
} from "graphql";
import { buildApiSchema } from "../../src/api/buildApiSchema";
import type { EntityKind } from "../../src/ontology/derived";
import { kinds, modalities, relationProperties, relations } from "../../src/ontology/ontology";

const schema = buildApiSchema();
const object = (name: string) => schema.getType(name) as GraphQLObjectType;
const values = (name: string) =>
  (schema.getType(name) as GraphQLEnumType).getValues().map((value) => value.name);
const constant = (word: string) =>
  word
    .replace(/([a-z])([A-Z])/g, "$1_$2")
    .replace(/[ -]/g, "_")
    .toUpperCase();

interface End {
  readonly kind: EntityKind;
  readonly field: string;
  readonly targets: readonly string[];
  readonly properties: readonly string[];
}

const ends: End[] = Object.values(relations).flatMap((relation) =>
  [relation.from, relation.to].flatMap((end) =>
    Object.entries(end).flatMap(([kind, fields]) =>
      Object.entries(fields as Record<string, readonly string[]>).map(([field, targets]) => ({
        kind: kind as EntityKind,
        field,
        targets,
        properties: Object.keys(relation.properties),
      })),
    ),
  ),
);

/** The kinds that a connection's nodes can be. */
function reached(type: GraphQLOutputType): string[] {
  const connection = getNamedType(type) as GraphQLObjectType;
  const node = getNamedType(connection.getFields()["nodes"]!.type);
  return isUnionType(node) ? node.getTypes().map((member) => member.name) : [node.name];
}

const edgeOf = (end: End): GraphQLObjectType => {
  const connection = getNamedType(object(end.kind).getFields()[end.field]!.type) as GraphQLObjectType;
  return getNamedType(connection.getFields()["edges"]!.type) as GraphQLObjectType;
};

describe("schema and ontology agree", () => {
  it.each(ends.map((end) => [`${end.kind}.${end.field}`, end] as const))("%s is reachable", (_, end) => {
    const field = object(end.kind).getFields()[end.field];
    expect(field && isNonNullType(field.type)).toBe(true);
    expect(reached(field!.type).sort()).toEqual([...end.targets].sort());
    const edge = edgeOf(end).getFields();
    for (const property of [...end.properties, ...Object.keys(relationProperties)])
      expect(edge).toHaveProperty(property);
  });

  it("edges carry no property that no relation to their node has", () => {
    const own = new Set(Object.values(relations).flatMap((relation) => Object.keys(relation.properties)));
    const wanted = new Map<string, Set<string>>();
    for (const end of ends) {
      const name = edgeOf(end).name;
      wanted.set(name, new Set([...(wanted.get(name) ?? []), ...end.properties]));
    }
    for (const [name, properties] of wanted) {
      const fields = Object.keys(object(name).getFields()).filter((field) => own.has(field));
      expect([name, fields.sort()]).toEqual([name, [...properties].sort()]);
    }
  });

  it.each(Object.keys(kinds) as EntityKind[])("%s has the ontology's fields and no others", (kind) => {
    const entity = Object.keys((schema.getType("Entity") as GraphQLInterfaceType).getFields());
    const own = Object.keys(kinds[kind].properties);
    const named = ends.filter((end) => end.kind === kind).map((end) => end.field);
    const shorthand = kind === "Official" ? ["projects"] : [];
    const history = own.includes("status") ? ["statusHistory"] : [];
    const fields = object(kind).getFields();
    expect(Object.keys(fields).sort()).toEqual(
      [...entity, ...own, ...named, ...shorthand, ...history].sort(),
    );
    for (const property of own) {
      const specification = (
        kinds[kind].properties as Record<string, { about: string; values?: readonly string[] }>
      )[property]!;
      expect(fields[property]!.description).toBe(specification.about);
      if (specification.values)
        expect(values(getNamedType(fields[property]!.type).name).sort()).toEqual(
          specification.values.map(constant).sort(),
        );
    }
    expect(object(kind).description).toBe(kinds[kind].about);
    expect(schema.getQueryType()!.getFields()).toHaveProperty(kinds[kind].plural);
  });

  it("has the ontology's enumerations", () => {
    expect(values("EntityKind").sort()).toEqual(Object.keys(kinds).map(constant).sort());
    expect(values("RelationKind").sort()).toEqual(Object.keys(relations).sort());
    expect(values("Modality").sort()).toEqual(Object.keys(modalities).map(constant).sort());
    expect(values("RelationStatus").sort()).toEqual(relationProperties.status.values.map(constant).sort());
    const roles = Object.values(relations).flatMap(({ properties }) =>
      "role" in properties ? [...properties.role.values] : [],
    );
    expect(values("Role").sort()).toEqual([...new Set(roles)].map(constant).sort());
  });

  it("lets a relation tell all its properties", () => {
    const own = Object.values(relations).flatMap(({ properties }) => Object.keys(properties));
    for (const property of [...own, ...Object.keys(relationProperties)])
      expect(object("Relation").getFields()).toHaveProperty(property);
  });
});
