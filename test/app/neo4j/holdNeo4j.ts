import { startManagedNeo4j } from "../../../src/app/neo4j/startManagedNeo4j";

// A program that holds the managed server of the directory it is given until it is told to go, or dies.
async function main(): Promise<void> {
  const server = await startManagedNeo4j({
    home: process.argv[2] ?? "",
    heap: "256m",
    pageCache: "32m",
    javaOptions: ["-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"],
  });
  process.once("SIGTERM", () => void server.stop().then(() => process.stdout.write("stopped\n")));
  process.stdout.write(
    `${JSON.stringify({ uri: server.uri, pid: server.pid, attached: server.attached })}\n`,
  );
}

void main();
