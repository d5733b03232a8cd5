import { compile } from "../../../src/graph/compile/compile";
import { selection } from "../asking";

/** What a request of these variables sends. */
const parameters = (text: string, variables: Record<string, unknown> = {}) =>
  compile(selection(text, variables), variables).parameters(variables);

describe("arguments of a page", () => {
  test.each([
    ["first", "{ countries(first: 0) { totalCount } }"],
    ["first", "{ countries(first: 101) { totalCount facets(by: KIND) { count } } }"],
    ["last", "{ countries(first: 1, last: 1) { totalCount } }"],
    ["after", '{ countries(after: "no cursor") { totalCount } }'],
    ["first", "{ countries(first: 1) { nodes { officials(first: 0) { totalCount } } } }"],
  ])("are refused where only a count is asked for: %s in %s", (place, text) => {
    expect(() => parameters(text)).toThrow(expect.objectContaining({ code: "BAD_USER_INPUT", place }));
  });

  test("may be whole where only a count is asked for", () => {
    expect(() =>
      parameters("query ($n: Int) { countries(first: $n) { totalCount } }", { n: 3 }),
    ).not.toThrow();
    expect(() => parameters("{ countries { totalCount } }")).not.toThrow();
  });
});
