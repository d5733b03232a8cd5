// npm run bench [-- --quick] [--size 140000] [--rounds 9] [--seconds 10] [--connections 1,16] [--only NAME…]
import { fork } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkAnswers } from "./checkAnswers.mjs";
import { countHits } from "./countHits.mjs";
import { databaseOf, freePort, runningDatabase } from "./database.mjs";
import { measureCompile } from "./measureCompile.mjs";
import { operations, pathOf } from "./operations.mjs";
import { report } from "./report.mjs";
import { idOf, mulberry } from "./syntheticGraph.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const { values: given } = parseArgs({
  options: {
    quick: { type: "boolean", default: false },
    size: { type: "string", default: "140000" },
    rounds: { type: "string" },
    seconds: { type: "string" },
    connections: { type: "string", default: "1,16" },
    only: { type: "string", multiple: true },
    folder: { type: "string", default: join(here, "graphs") },
    out: { type: "string" },
    uri: { type: "string" },
    evidence: { type: "string", default: "1" },
  },
});
// Planning a statement for the first time on a cold, shared machine may take longer than a request may.
const patient = { COOP_DATABASE_SECONDS: "60", COOP_REQUEST_SECONDS: "90" };
const rounds = Number(given.rounds ?? (given.quick ? 3 : 9));
const seconds = Number(given.seconds ?? (given.quick ? 2 : 10));
const size = Number(given.size);
const wanted = operations.filter(({ name }) => !given.only || given.only.some((part) => name.includes(part)));

await mkdir(given.folder, { recursive: true });
const database = given.uri
  ? runningDatabase(given.uri, size)
  : await databaseOf(size, given.folder, { evidence: Number(given.evidence) });
const processes = [];
try {
  const servers = {
    limit: await serve("limit.mjs", {}),
    ours: await serve("ours.mjs", {
      ...patient,
      COOP_BUDGET_POINTS: "0",
      COOP_HOME: join(given.folder, "home"),
    }),
    peer: await serve("peer.mjs", {}),
  };
  const requests = await prepare(wanted, database.graph, servers);
  const checks = await checkAnswers(wanted, requests, servers);
  const hits = await countHits(wanted, requests, database.driver);
  const compiled = measureCompile(wanted, requests);
  await warm(wanted, requests, servers);
  const measured = await measure(wanted, requests, servers);
  const text = report({
    size,
    graph: database.graph,
    rounds,
    seconds,
    checks,
    hits,
    compiled,
    measured,
    operations: wanted,
  });
  console.log(text);
  const out =
    given.out ?? (given.quick || given.only ? null : join(here, "..", "..", "docs", "benchmark.md"));
  if (out) await writeFile(out, text);
} finally {
  for (const child of processes) child.kill();
  await database.stop();
}

/** Starts one server in a process of its own and waits until it listens. */
async function serve(file, environment) {
  const port = await freePort();
  const child = fork(join(here, file), [], {
    env: {
      ...process.env,
      NEO4J_URI: database.uri,
      PORT: String(port),
      NODE_ENV: "production",
      ...environment,
    },
    stdio: ["ignore", "ignore", file === "ours.mjs" ? "ignore" : "inherit", "ipc"],
  });
  processes.push(child);
  await new Promise((resolve, reject) => {
    child.once("message", resolve);
    child.once("exit", (code) => reject(new Error(`${file} ended with ${code}`)));
  });
  return `http://127.0.0.1:${port}`;
}

/** Draws the arguments of each operation once, the same for all three. */
async function prepare(all, graph, servers) {
  const requests = new Map();
  for (const operation of all) {
    const random = mulberry(11);
    const pick = (kind) => idOf(kind, Math.floor(random() * graph.entities.offsets[kind].count));
    const prepared = operation.page ? { page: await pageAt(servers.ours, 200) } : {};
    const drawn = Array.from({ length: 200 }, () => operation.variables(pick, graph, random, prepared));
    requests.set(
      operation.name,
      drawn.filter((variables) => !operation.skip?.(variables)),
    );
  }
  return requests;
}

/** The variables that ask for a page, found by turning the pages before it. */
async function pageAt(url, page) {
  let after = null;
  for (let turned = 1; turned < page; turned += 5) {
    const size = Math.min(5, page - turned) * 20;
    const query = `query ($first: Int, $after: String) { officials(first: $first, after: $after) { pageInfo { endCursor } } }`;
    const { data } = await post(`${url}/graphql`, { query, variables: { first: size, after } });
    after = data.officials.pageInfo.endCursor;
  }
  return { after };
}

async function post(url, body) {
  const response = await fetch(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });
  return response.json();
}

function bodiesOf(operation, side, variables) {
  if (side === "limit") return JSON.stringify({ variables });
  const [query, own] =
    side === "ours"
      ? [operation.query, variables]
      : [operation.peer, operation.peerVariables?.(variables) ?? variables];
  return JSON.stringify({ query, variables: own });
}

function target(operation, side, servers) {
  if (side === "limit") return operation.cypher ? servers.limit + pathOf(operation) : null;
  if (side === "ours") return `${servers.ours}/graphql`;
  return operation.peer ? `${servers.peer}/` : null;
}

async function warm(all, requests, servers) {
  for (const operation of all) {
    for (const side of ["limit", "ours", "peer"]) {
      const url = target(operation, side, servers);
      if (operation.deep && side === "peer") continue;
      if (url)
        await run(
          url,
          requests.get(operation.name).map((variables) => bodiesOf(operation, side, variables)),
          4,
          given.quick ? 5 : 10,
        );
    }
  }
}

/** Rounds, each of which gives every side its turn, in changing order, so that what disturbs one disturbs all. */
async function measure(all, requests, servers) {
  const measured = [];
  for (const connections of given.connections.split(",").map(Number)) {
    for (const operation of all) {
      const sides = ["limit", "ours", "peer"].filter((side) => target(operation, side, servers));
      const results = Object.fromEntries(sides.map((side) => [side, []]));
      for (let round = 0; round < rounds; round++) {
        const order = [...sides.slice(round % sides.length), ...sides.slice(0, round % sides.length)];
        for (const side of order) {
          // The peer takes seconds for one answer here: a few long rounds say more than many without any answer.
          const slow = operation.deep && side === "peer";
          if (slow && round > 0) continue;
          const bodies = requests
            .get(operation.name)
            .map((variables) => bodiesOf(operation, side, variables));
          results[side].push(
            await run(target(operation, side, servers), bodies, connections, slow ? 40 : seconds),
          );
        }
      }
      measured.push({ operation, connections, results });
      console.error(
        connections,
        operation.name,
        Object.entries(results)
          .map(([side, all]) => `${side} ${middle(all.map((one) => one.perSecond)).toFixed(0)}/s`)
          .join(", "),
      );
    }
  }
  return measured;
}

function middle(numbers) {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
}

/** One run of the load generator, in a process of its own. */
async function run(url, bodies, connections, duration) {
  const child = fork(join(here, "load.mjs"), [], { stdio: ["ignore", "ignore", "inherit", "ipc"] });
  await new Promise((resolve) => child.once("message", resolve));
  const result = new Promise((resolve) => child.once("message", resolve));
  child.send({ url, bodies, connections, seconds: duration });
  const measured = await result;
  child.kill();
  return measured;
}
