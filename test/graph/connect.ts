import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { migrate } from "../../src/graph/migrate";
import { connect, type Graph, type GraphAddress } from "../../src/graph/session";

/** Address, login and home of the throw-away Neo4j of this worker of jest. */
export function testNeo4j(): GraphAddress & { readonly home: string } {
  const stated = process.env["COOPERATION_GRAPH_TEST_NEO4J"];
  if (stated === undefined) throw new Error("No Neo4j: name the file *.graph.test.ts");
  const servers = JSON.parse(stated) as readonly (GraphAddress & { readonly home: string })[];
  return servers[(Number(process.env["JEST_WORKER_ID"] ?? 1) - 1) % servers.length]!;
}

/** Empties the database of all content; the schema stays, as making it anew takes seconds. */
export async function wipe(graph: Graph): Promise<void> {
  await graph.runAlone(
    "MATCH (n) WHERE NOT n:Migration CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS",
  );
  await graph.runAlone("MERGE (lock:Lock {name: 'writers'}) SET lock.turn = 0");
}

/** Drops the schema as well, and the record of what was migrated. */
export async function wipeSchema(graph: Graph): Promise<void> {
  await graph.runAlone("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
  const constraints = await graph.runAlone<{ name: string }>("SHOW CONSTRAINTS YIELD name RETURN name");
  for (const { name } of constraints) await graph.runAlone(`DROP CONSTRAINT \`${name}\``);
  const indexes = await graph.runAlone<{ name: string }>(
    'SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" RETURN name',
  );
  for (const { name } of indexes) await graph.runAlone(`DROP INDEX \`${name}\``);
}

export interface TestGraph extends GraphAddress {
  /** Connected once the tests run. */
  readonly graph: Graph;
}

/**
 * Gives a test file the database for itself, migrated and empty of content, and takes it back at the end. Call it once
 * at the top of a file's `describe`; files that jest runs side by side have a Neo4j each, or wait for each other.
 */
export function useEmptyGraph(): TestGraph {
  // A server that has just started compiles every statement it sees for the first time.
  jest.setTimeout(60_000);
  const { home, ...login } = testNeo4j();
  const turn = join(home, "turn.lock");
  let graph: Graph | undefined;
  beforeAll(async () => {
    for (;;) {
      const mine = await writeFile(turn, String(process.pid), { flag: "wx" }).then(
        () => true,
        () => false,
      );
      if (mine) break;
      await new Promise((wake) => setTimeout(wake, 100));
    }
    graph = await connect(login);
    await migrate(graph);
    await wipe(graph);
  }, 900_000);
  afterAll(async () => {
    await graph?.close();
    await rm(turn, { force: true });
  });
  return {
    ...login,
    get graph() {
      if (!graph) throw new Error("The graph is connected once the tests run");
      return graph;
    },
  };
}
