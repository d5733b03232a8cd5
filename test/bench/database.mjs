import { spawn } from "node:child_process";
import { createRequire } from "node:module";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";
import neo4j from "neo4j-driver";
import { importSynthetic, opens } from "./importSynthetic.mjs";
import { syntheticGraph } from "./syntheticGraph.mjs";

const require = createRequire(import.meta.url);
const { findJava } = require("../../dist/app/neo4j/findJava.js");
const { provideJars } = require("../../dist/app/neo4j/provideJars.js");
const { loadMigrations } = require("../../dist/graph/loadMigrations.js");

/**
 * A Neo4j that holds the synthetic graph of a size, in a folder of its own that later runs find again.
 * Returns its address, the graph as generated, and the way to stop it.
 */
export async function databaseOf(size, folder, { heap = "1g", pageCache = "1g", evidence = 1 } = {}) {
  const home = join(folder, `neo4j-${size}-${evidence}`);
  const [java, lib, port, graph] = [
    await javaProgram(),
    await provideJars(),
    await freePort(),
    syntheticGraph(size),
  ];
  const ready = join(home, "ready");
  await mkdir(join(home, "conf"), { recursive: true });
  await writeFile(join(home, "conf", "neo4j.conf"), settings(port, pageCache));
  if (!existsSync(ready)) {
    console.error(`importing ${graph.entities.count} entities, ${graph.relations.length} relations …`);
    await rm(join(home, "data"), { recursive: true, force: true });
    await importSynthetic(graph, { home, java, lib, evidence });
  }
  const server = spawn(
    java,
    [
      `-Xms${heap}`,
      `-Xmx${heap}`,
      "-cp",
      join(lib, "*"),
      ...opens(),
      "org.neo4j.server.CommunityEntryPoint",
      `--home-dir=${home}`,
      `--config-dir=${join(home, "conf")}`,
    ],
    { stdio: "ignore" },
  );
  const uri = `bolt://127.0.0.1:${port}`;
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  await answering(driver, server);
  // A graph that an earlier release left has what migrations have come since yet to get.
  const applied = existsSync(ready) ? (await readFile(ready, "utf8")).split("\n") : [];
  const migrations = await loadMigrations();
  for (const { statements } of migrations.filter(({ version }) => !applied.includes(version)))
    for (const statement of statements) await driver.executeQuery(statement);
  await driver.executeQuery("CALL db.awaitIndexes(3600)");
  await writeFile(ready, migrations.map(({ version }) => version).join("\n"));
  return {
    uri,
    driver,
    graph,
    async stop() {
      await driver.close();
      server.kill("SIGTERM");
      await new Promise((resolve) => server.once("exit", resolve));
    },
  };
}

async function javaProgram() {
  const { java } = await findJava();
  if (!java) throw new Error("The benchmark needs Java 17 or 21 for Neo4j");
  return java.program;
}

/** A Neo4j that already holds the synthetic graph of this size. */
export function runningDatabase(uri, size) {
  const driver = neo4j.driver(uri, undefined, { disableLosslessIntegers: true });
  return { uri, driver, graph: syntheticGraph(size), stop: () => driver.close() };
}

function settings(port, pageCache) {
  return `server.bolt.listen_address=127.0.0.1:${port}
server.bolt.advertised_address=127.0.0.1:${port}
server.http.enabled=false
server.https.enabled=false
dbms.security.auth_enabled=false
dbms.usage_report.enabled=false
server.memory.pagecache.size=${pageCache}
`;
}

async function answering(driver, server) {
  for (;;) {
    if (server.exitCode !== null) throw new Error("Neo4j did not start");
    try {
      await driver.verifyConnectivity();
      return;
    } catch {
      await new Promise((wake) => setTimeout(wake, 300));
    }
  }
}

export async function freePort() {
  const server = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}
