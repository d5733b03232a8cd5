import { rm } from "node:fs/promises";

/** Ends the throw-away Neo4j and leaves nothing behind. */
export default async function globalTeardown(): Promise<void> {
  const { server, home } = globalThis.throwAwayNeo4j ?? {};
  await server?.stop();
  if (home !== undefined) await rm(home, { recursive: true, force: true, maxRetries: 5 });
}
