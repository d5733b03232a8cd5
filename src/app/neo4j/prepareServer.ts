import { randomBytes } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { freePort } from "./freePort";
import type { ServerSettings } from "./javaPlan";
import type { ManagedNeo4jOptions } from "./ManagedNeo4jOptions";
import { planServer } from "./planServer";
import type { ServerPlan } from "./ServerPlan";

/**
 * Makes what the managed Neo4j of a state directory needs before it can be started: its folders, its configuration and,
 * the first time, its password.
 * @throws Problem DATABASE_MISSING
 */
export async function prepareServer(home: string, options: ManagedNeo4jOptions): Promise<ServerPlan> {
  const folder = resolve(home);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const settings: ServerSettings = {
    home: join(folder, "neo4j"),
    stateFile: join(folder, "supervisor.json"),
    password: await providePassword(folder),
    boltPort: await freePort(options.boltPort ?? 0),
    httpPort: options.httpPort ?? null,
    heap: options.heap ?? "512m",
    pageCache: options.pageCache ?? "256m",
    javaOptions: options.javaOptions ?? [],
  };
  return planServer(settings, options.onProgress, options.signal);
}

/** The password of a state directory; null where it has none yet. */
export async function readPassword(home: string): Promise<string | null> {
  return readFile(join(home, "password"), "utf8").catch(() => null);
}

async function providePassword(home: string): Promise<string> {
  const known = await readPassword(home);
  if (known) return known;
  const password = randomBytes(24).toString("base64url");
  await writeFile(join(home, "password"), password, { mode: 0o600 });
  return password;
}
