import { rm } from "node:fs/promises";

/** Ends the throw-away Neo4js and leaves nothing behind. */
export default async function globalTeardown(): Promise<void> {
  for (const { server, home } of globalThis.throwAwayNeo4js ?? []) {
    await server.stop();
    await rm(home, { recursive: true, force: true, maxRetries: 5 });
  }
}
