import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type ManagedNeo4j, startManagedNeo4j } from "../../src/app/neo4j/startManagedNeo4j";

declare global {
  var throwAwayNeo4js: readonly { readonly server: ManagedNeo4j; readonly home: string }[] | undefined;
}

/** Starts the real Neo4j of a test run, one for each worker of jest: throw-away homes, free ports, little memory. */
export default async function globalSetup({ maxWorkers }: { readonly maxWorkers: number }): Promise<void> {
  let announced = "";
  const onProgress = ({ step }: { step: string }) => {
    if (step !== announced) process.stderr.write(`${step} …\n`);
    announced = step;
  };
  const started = [];
  for (let worker = 0; worker < maxWorkers; worker++) {
    const home = await mkdtemp(join(tmpdir(), "cooperation-graph-test-"));
    const server = await startManagedNeo4j({
      home,
      heap: "384m",
      pageCache: "64m",
      javaOptions: ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"],
      onProgress,
    });
    started.push({ server, home });
  }
  globalThis.throwAwayNeo4js = started;
  process.env["COOPERATION_GRAPH_TEST_NEO4J"] = JSON.stringify(
    started.map(({ home, server: { uri, user, password } }) => ({ home, uri, user, password })),
  );
}
