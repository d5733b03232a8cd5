import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import neo4j, { type Driver } from "neo4j-driver";

/** Address and login of the throw-away Neo4j of this run. */
export function testNeo4j(): { uri: string; user: string; password: string } {
  const stated = process.env["COOPERATION_GRAPH_TEST_NEO4J"];
  if (stated === undefined) throw new Error("No Neo4j: name the file *.graph.test.ts");
  return JSON.parse(stated) as { uri: string; user: string; password: string };
}

/** Empties the database, its constraints and indexes included. */
export async function wipe(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    await session.run("MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS");
    for (const [listing, what] of [
      ["SHOW CONSTRAINTS YIELD name RETURN name", "CONSTRAINT"],
      ['SHOW INDEXES YIELD name, type WHERE type <> "LOOKUP" RETURN name', "INDEX"],
    ] as const) {
      const { records } = await session.run(listing);
      for (const record of records) await session.run(`DROP ${what} \`${record.get("name")}\` IF EXISTS`);
    }
  } finally {
    await session.close();
  }
}

/**
 * Gives a test file the database for itself, empty, and takes it back at the end. Call it at the top of a
 * `describe` or of the file; files that jest runs side by side wait for each other.
 */
export function useEmptyGraph(): {
  readonly driver: Driver;
  readonly uri: string;
  readonly user: string;
  readonly password: string;
} {
  const login = testNeo4j();
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    disableLosslessIntegers: true,
  });
  const turn = join(process.env["COOPERATION_GRAPH_TEST_HOME"] ?? "", "turn.lock");
  beforeAll(async () => {
    for (;;) {
      const mine = await writeFile(turn, String(process.pid), { flag: "wx" }).then(
        () => true,
        () => false,
      );
      if (mine) break;
      await new Promise((wake) => setTimeout(wake, 100));
    }
    await wipe(driver);
  }, 900_000);
  afterAll(async () => {
    await driver.close();
    await rm(turn, { force: true });
  });
  return { driver, ...login };
}
