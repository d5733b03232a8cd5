import { readFileSync } from "node:fs";
import {
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from "graphql";
import { buildApiSchema } from "../../src/api/buildApiSchema";
import { printApiSchema } from "../../src/api/printApiSchema";

const schema = buildApiSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith("__") && !isSpecifiedScalarType(type),
);

describe("the schema", () => {
  it("is valid", () => expect(validateSchema(schema)).toEqual([]));

  it("is what schema/schema.graphql says", () => {
    expect(readFileSync("schema/schema.graphql", "utf8")).toBe(printApiSchema(schema));
  });

  it("stays small enough to be learnt", () => {
    expect(types.filter((type) => isObjectType(type) || isInterfaceType(type)).length).toBeLessThanOrEqual(
      120,
    );
    expect(Object.keys(schema.getTypeMap()).length).toBeLessThanOrEqual(220);
  });

  it("describes every type, field, argument and enum value", () => {
    const bare: string[] = [];
    const check = (place: string, described: { description?: string | null }): void => {
      if (!described.description?.trim()) bare.push(place);
    };
    for (const type of types) {
      check(type.name, type);
      if (isObjectType(type) || isInterfaceType(type)) {
        for (const field of Object.values(type.getFields())) {
          check(`${type.name}.${field.name}`, field);
          for (const argument of field.args) check(`${type.name}.${field.name}(${argument.name})`, argument);
        }
      }
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) check(`${type.name}.${field.name}`, field);
      if (isEnumType(type)) for (const value of type.getValues()) check(`${type.name}.${value.name}`, value);
    }
    expect(bare).toEqual([]);
  });
});
