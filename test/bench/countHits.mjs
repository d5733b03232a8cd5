import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import neo4j from "neo4j-driver";

const require = createRequire(new URL("../../package.json", import.meta.url));
const { buildSchema, getOperationAST, parse } = require("graphql");
const { selectionOf } = require("./dist/api/selection/selectionOf.js");
const { explain } = require("./dist/graph/answer.js");
const { luceneQuery } = require("./dist/graph/questions/luceneQuery.js");
const { foldName } = require("./dist/ontology/foldName.js");

/**
 * The database hits of the limit's statement and of ours, summed over the same requests. The limit is honest only if
 * it never needs more than ours: throws where it does.
 */
export async function countHits(operations, requests, driver) {
  const schema = buildSchema(readFileSync(new URL("../../schema/schema.graphql", import.meta.url), "utf8"));
  const hits = [];
  for (const operation of operations) {
    if (!operation.cypher) continue;
    let [limit, ours] = [0, 0];
    for (const variables of requests.get(operation.name).slice(0, 5)) {
      limit += await hitsOf(
        driver,
        operation.cypher,
        operation.cypherParameters?.(variables, { luceneQuery, foldName }) ?? variables,
      );
      const selection = {
        roots: selectionOf({ schema, fragments: {}, variables }, getOperationAST(parse(operation.query))),
      };
      const plan = explain(selection, variables);
      ours += await hitsOf(driver, plan.text, plan.parameters(variables));
    }
    console.error(`${operation.name}: ${limit} db hits at the limit, ${ours} ours`);
    hits.push({ name: operation.name, limit, ours });
    if (limit > ours)
      throw new Error(
        `${operation.name}: the limit's Cypher needs ${limit} db hits, ours ${ours}: it is no limit`,
      );
  }
  return hits;
}

async function hitsOf(driver, text, parameters) {
  const session = driver.session({ defaultAccessMode: neo4j.session.READ });
  const { summary } = await session.run(`PROFILE ${text}`, parameters);
  await session.close();
  return total(summary.profile);
}

function total({ dbHits = 0, children = [] }) {
  return dbHits + children.reduce((sum, child) => sum + total(child), 0);
}
