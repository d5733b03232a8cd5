import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildSchema, parse, validate } from "graphql";
import { compile } from "../../../src/graph/compile/compile";
import { selection } from "../asking";
import { operations } from "./operations";

const schema = buildSchema(readFileSync(join(__dirname, "../../../schema/schema.graphql"), "utf8"));

describe("a question and the statement it compiles to", () => {
  test.each(Object.entries(operations))("is one that the schema allows: %s", (_, { text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  test.each(Object.entries(operations))("%s", (_, { text, variables = {} }) => {
    const plan = compile(selection(text, variables), variables);
    expect(`\n${text}\n\n────────\n\n${plan.text}\n`).toMatchSnapshot();
  });

  test("counts, cursors and the row beyond the page are asked for only where they are selected", () => {
    const lean = compile(selection("{ officials(first: 2) { nodes { name } } }"), {});
    expect(lean.text).not.toMatch(/count|sortName, official0.id\]/u);
    expect(lean.parameters({})).toEqual({ p0: expect.objectContaining({ low: 2 }) as unknown });
    const more = compile(
      selection("{ officials(first: 2) { pageInfo { hasNextPage } nodes { name } } }"),
      {},
    );
    expect(more.parameters({})).toEqual({ p0: expect.objectContaining({ low: 3 }) as unknown });
  });

  test("every list is cut before anything below it is expanded", () => {
    const text =
      "{ officials(first: 2) { nodes { meetings(first: 3) { nodes { projects(first: 4) { nodes { name } } } } } } }";
    const lines = compile(selection(text), {})
      .text.split("\n")
      .map((line) => line.trim());
    const steps = lines.filter((line) => /^(?:MATCH|LIMIT)/u.test(line)).map((line) => line.split(" ")[0]);
    expect(steps).toEqual(["MATCH", "LIMIT", "MATCH", "LIMIT", "MATCH", "LIMIT"]);
  });
});
