// The limit: what a hand-written server reaches. node:http, the driver, one statement a request, nothing else.
import { createRequire } from "node:module";
import { createServer } from "node:http";
import neo4j from "neo4j-driver";
import { operations, pathOf } from "./operations.mjs";

const require = createRequire(import.meta.url);
const { luceneQuery } = require("../../dist/graph/questions/luceneQuery.js");
const { foldName } = require("../../dist/ontology/foldName.js");

const driver = neo4j.driver(process.env.NEO4J_URI, undefined, {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 50,
});
const statements = new Map(
  operations.filter(({ cypher }) => cypher).map((operation) => [pathOf(operation), operation]),
);

createServer((request, response) => {
  const chunks = [];
  request.on("data", (chunk) => chunks.push(chunk));
  request.on("end", async () => {
    const { cypher, cypherParameters } = statements.get(request.url);
    const { variables } = JSON.parse(Buffer.concat(chunks).toString());
    const session = driver.session({ defaultAccessMode: neo4j.session.READ });
    try {
      const parameters = cypherParameters?.(variables, { luceneQuery, foldName }) ?? variables;
      const { records } = await session.run(cypher, parameters);
      const body = JSON.stringify(records[0]?.get("answer") ?? null);
      response
        .writeHead(200, { "content-type": "application/json", "content-length": Buffer.byteLength(body) })
        .end(body);
    } catch (error) {
      response.writeHead(500).end(String(error));
    } finally {
      await session.close();
    }
  });
}).listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("ready"));
