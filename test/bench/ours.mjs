// Our server as shipped: limits, logging, complete application; only the cost budget is off (COOP_BUDGET_POINTS=0).
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
require("reflect-metadata");
const { connect } = require("../../dist/graph/session.js");
const { readConfiguration } = require("../../dist/app/configuration/readConfiguration.js");
const { serveGraph } = require("../../dist/app/server/serveGraph.js");

const configuration = readConfiguration({ flags: {}, folder: process.cwd() });
const graph = await connect({ uri: process.env.NEO4J_URI, user: "neo4j", password: "" });
await serveGraph({ graph, curation: null }, configuration);
process.send?.("ready");
