import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ManagedNeo4j, startManagedNeo4j } from "../../src/app/neo4j/startManagedNeo4j";

declare global {
  var throwAwayNeo4j: { server: ManagedNeo4j; home: string } | undefined;
}

/** Starts the one real Neo4j of a test run: a throw-away home, a free port, little memory. */
export default async function globalSetup(): Promise<void> {
  const home = await mkdtemp(join(tmpdir(), "cooperation-graph-test-"));
  let announced = "";
  const server = await startManagedNeo4j({
    home,
    heap: "384m",
    pageCache: "64m",
    javaOptions: ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"],
    onProgress: ({ step }) => {
      if (step !== announced) process.stderr.write(`${step} …\n`);
      announced = step;
    },
  });
  globalThis.throwAwayNeo4j = { server, home };
  process.env["COOPERATION_GRAPH_TEST_HOME"] = home;
  process.env["COOPERATION_GRAPH_TEST_NEO4J"] = JSON.stringify({
    uri: server.uri,
    user: server.user,
    password: server.password,
  });
}
