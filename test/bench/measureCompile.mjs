import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { performance } from "node:perf_hooks";

const require = createRequire(new URL("../../package.json", import.meta.url));
const { buildSchema, getOperationAST, parse } = require("graphql");
const { selectionOf } = require("./dist/api/selection/selectionOf.js");
const { PlanCache } = require("./dist/graph/compile/PlanCache.js");

/**
 * What compiling costs, in milliseconds: the first time an operation is seen, and on a hit of the plan cache, where
 * the plan is found and its parameters are read. The very first compilation of a process is told apart: it also
 * loads and warms the code.
 */
export function measureCompile(operations, requests) {
  const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));
  const cache = new PlanCache();
  const timed = (work) => {
    const start = performance.now();
    work();
    return performance.now() - start;
  };
  const rows = operations.map(({ name, query }) => {
    const [variables] = requests.get(name);
    const selection = {
      roots: selectionOf({ schema, fragments: {}, variables }, getOperationAST(parse(query))),
    };
    const first = timed(() => cache.plan(name, selection, variables));
    const hits = Array.from({ length: 2000 }, () =>
      timed(() => {
        const plan = cache.plan(name, selection, variables);
        if (plan.questions.length === 0) plan.parameters(variables);
      }),
    ).sort((a, b) => a - b);
    return { name, first, hit: hits[1000], hit99: hits[1980] };
  });
  return rows;
}
