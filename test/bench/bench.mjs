// npm run bench [-- --quick] [--size 140000] [--rounds 9] [--seconds 10] [--connections 1,16] [--only NAME…] [--growth]
// Figures are kept in docs/benchmark.json as they come: what is there already is not measured again (--fresh forgets it).
import { fork } from "node:child_process";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { loadavg } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { checkAnswers } from "./checkAnswers.mjs";
import { countHits } from "./countHits.mjs";
import { latencies } from "./latency.mjs";
import { databaseOf, freePort, runningDatabase } from "./database.mjs";
import { measureCompile } from "./measureCompile.mjs";
import { operations, pathOf } from "./operations.mjs";
import { report } from "./report.mjs";
import { Results } from "./results.mjs";
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
    warm: { type: "string" },
    sides: { type: "string", default: "limit,ours,peer" },
    times: { type: "string", default: "1000" },
    growth: { type: "boolean", default: false },
    fresh: { type: "boolean", default: false },
  },
});
// Planning a statement for the first time on a cold, shared machine may take longer than a request may.
const patient = { COOP_DATABASE_SECONDS: "60", COOP_REQUEST_SECONDS: "90" };
const rounds = Number(given.rounds ?? (given.quick ? 3 : 9));
const seconds = Number(given.seconds ?? (given.quick ? 2 : 10));
const size = Number(given.size);
const allSides = given.sides.split(",");
const wanted = operations.filter(({ name }) => !given.only || given.only.some((part) => name.includes(part)));

const docs = join(here, "..", "..", "docs");
// A look in passing leaves no trace in the documentation.
const out = given.out ?? (given.quick ? join(given.folder, "quick.md") : join(docs, "benchmark.md"));
const kept = out.replace(/\.md$/, ".json");

await mkdir(given.folder, { recursive: true });
if (given.fresh || given.quick) await rm(kept, { force: true });
const results = new Results(kept);
const database = given.uri
  ? runningDatabase(given.uri, size)
  : await databaseOf(size, given.folder, { evidence: Number(given.evidence) });
const processes = [];
try {
  const ours = await serve("ours.mjs", {
    ...patient,
    COOP_BUDGET_POINTS: "0",
    COOP_HOME: join(given.folder, "home"),
  });
  const servers = given.growth
    ? { ours }
    : {
        limit: await serve("limit.mjs", {}),
        ours,
        peer: allSides.includes("peer") ? await serve("peer.mjs", {}) : null,
      };
  const of = results.of(size);
  of.graph = { entities: database.graph.entities.count, relations: database.graph.relations.length };
  of.evidence = Number(given.evidence);
  const requests = await prepare(wanted, database.graph, servers);
  if (given.growth) await measureGrowth(of, requests, servers);
  else {
    const unchecked = wanted.filter(({ name }) => !of.compiled.some((one) => one.name === name));
    of.checks.push(...(await checkAnswers(unchecked, requests, servers)));
    of.hits.push(...(await countHits(unchecked, requests, database.driver)));
    of.compiled.push(...measureCompile(unchecked, requests));
    results.save();
    await measure(wanted, requests, servers);
  }
  const text = report(results.told);
  console.log(text);
  await writeFile(out, text);
} finally {
  results.save();
  for (const child of processes) child.kill();
  await database.stop();
}

function merged(before, now) {
  return [...before.filter((one) => !now.some(({ name }) => name === one.name)), ...now];
}

/** How long one client waits, per operation, at this size. */
async function measureGrowth(of, requests, servers) {
  const grown = wanted.filter(({ growth }) => growth);
  for (const operation of grown) await warm(operation, requests, servers, ["ours"]);
  for (const operation of grown) {
    const bodies = requests.get(operation.name).map((variables) => bodiesOf(operation, "ours", variables));
    const load = [loadavg()[0]];
    const all = await latencies(`${servers.ours}/graphql`, bodies, Number(given.times));
    load.push(loadavg()[0]);
    const at = (share) => all[Math.min(all.length - 1, Math.floor(all.length * share))];
    const told = {
      name: operation.name,
      requests: all.length,
      p50: at(0.5),
      p90: at(0.9),
      p99: at(0.99),
      load,
    };
    of.latencies = merged(of.latencies, [told]);
    console.error(size, JSON.stringify(told));
    results.save();
  }
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
    if (given.growth && !operation.growth) continue;
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
  return operation.peer && servers.peer ? `${servers.peer}/` : null;
}

async function warm(operation, requests, servers, sides = allSides) {
  for (const side of sides) {
    const url = target(operation, side, servers);
    if (!url || (operation.deep && side === "peer")) continue;
    const bodies = requests.get(operation.name).map((variables) => bodiesOf(operation, side, variables));
    await run(url, bodies, 4, Number(given.warm ?? (given.quick ? 3 : 10)));
  }
}

/**
 * Rounds, each of which gives every operation and every side its turn, in changing order, so that what disturbs one
 * disturbs all, and a run that is cut short has measured all alike.
 */
async function measure(all, requests, servers) {
  for (const connections of given.connections.split(",").map(Number)) {
    const left = all.filter(({ name }) => roundsOf(name, connections).length < rounds);
    for (const operation of left) await warm(operation, requests, servers);
    for (let round = 0; round < rounds; round++) {
      for (const operation of left)
        if (roundsOf(operation.name, connections).length === round)
          await measureRound(operation, connections, round, requests, servers);
    }
    for (const { name } of all) {
      const told = Object.entries(results.rounds(size, name, connections, seconds));
      const rates = told.map(
        ([side, each]) => `${side} ${middle(each.map((one) => one.perSecond))?.toFixed(0)}/s`,
      );
      console.error(connections, name, rates.join(", "));
    }
  }
}

function roundsOf(name, connections) {
  return results.rounds(size, name, connections, seconds).ours ?? [];
}

async function measureRound(operation, connections, round, requests, servers) {
  const told = results.rounds(size, operation.name, connections, seconds);
  const sides = allSides.filter((side) => target(operation, side, servers));
  const shift = round % sides.length;
  for (const side of [...sides.slice(shift), ...sides.slice(0, shift)]) {
    const kept = (told[side] ??= []);
    // The peer takes seconds for one answer here: a few long rounds say more than many without any answer.
    const slow = operation.deep && side === "peer";
    if (slow && kept.length > 0) continue;
    const bodies = requests.get(operation.name).map((variables) => bodiesOf(operation, side, variables));
    const measured = await run(target(operation, side, servers), bodies, connections, slow ? 40 : seconds);
    if (slow) await endTransactions();
    kept.push({ ...measured, load: loadavg()[0] });
  }
  results.save();
}

/** Ends what the peer leaves running when its clients are gone: for minutes it would take both cores from the next. */
async function endTransactions() {
  const running =
    "SHOW TRANSACTIONS YIELD transactionId, currentQuery WHERE NOT currentQuery STARTS WITH 'SHOW'";
  const { records } = await database.driver.executeQuery(`${running} RETURN collect(transactionId) AS ids`);
  const ids = records[0].get("ids");
  if (ids.length > 0) await database.driver.executeQuery("TERMINATE TRANSACTIONS $ids", { ids });
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
