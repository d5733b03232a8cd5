import { readFileSync } from "node:fs";
import { buildSchema, getNamedType, isInterfaceType, isObjectType } from "graphql";

/** Fields that answer a page, or follow relations, and why they lack one of the two times. */
const without: Readonly<Record<string, string>> = {
  "Document.mentions": "A text's words do not change; the document itself is asked for as known at a moment.",
  "Query.whoHeld": "Its `on` is the day when true.",
  "Query.candidates": "What is to be decided now.",
  "Query.judgements": "Decisions stand outside both times: each tells when it was made.",
  "Query.changes": "It is itself a list over the time of record, from `since` on.",
  "SearchConnection.documents": "It has both times of the search around it.",
  "Query.auditLog": "It is itself a list over the time of record.",
};

test("every connection and traversal is asked as of a day and as known at a moment, or says why not", () => {
  const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
  const lacking: string[] = [];
  let timed = 0;
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__") || !(isObjectType(type) || isInterfaceType(type))) continue;
    for (const field of Object.values(type.getFields())) {
      const asked = field.args.map(({ name }) => name);
      const pages = getNamedType(field.type).name.endsWith("Connection");
      if (!pages && (type.name !== "Query" || asked.length === 0)) continue;
      if (asked.includes("asOf") && asked.includes("knownAt")) timed += 1;
      else lacking.push(`${type.name}.${field.name}`);
    }
  }
  expect(lacking.sort()).toEqual(Object.keys(without).sort());
  expect(timed).toBeGreaterThan(60);
});
