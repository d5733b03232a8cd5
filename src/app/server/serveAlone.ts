import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "../../problems";
import type { Configuration } from "../configuration/configurationSchema";
import { acquireStartLock, type StartLock } from "../neo4j/acquireStartLock";
import { freePort } from "../neo4j/freePort";
import { runningServer } from "./runningServer";

/**
 * Works as the only server of a state folder. Two servers on one graph would be two caches and two curator links: the
 * second is told where the first is, also while the first is still starting. A Neo4j that is named by its address may
 * be served by several. A port in use is told before the database is started.
 * @throws Problem ALREADY_RUNNING
 */
export async function serveAlone<T>(configuration: Configuration, work: () => Promise<T>): Promise<T> {
  const { home, neo4jUri, port } = configuration;
  const lock = neo4jUri ? null : await takePlace(home);
  try {
    if (port !== 0 && (await freePort(port)) !== port)
      throw new Problem("ALREADY_RUNNING", `Port ${port} is in use.`, {
        hint: "Choose another with --port (0 takes any free one), or end what listens there.",
      });
    return await work();
  } finally {
    await lock?.release();
  }
}

async function takePlace(home: string): Promise<StartLock> {
  await mkdir(home, { recursive: true, mode: 0o700 });
  const file = join(home, "serving.lock");
  // The lock of a server that was killed is broken by the first attempt and taken by the next.
  for (let tries = 0; tries < 3; tries += 1) {
    const url = await runningServer(home);
    if (url !== null) throw served(`is served already at ${url}`, home);
    const lock = await acquireStartLock(file);
    if (lock) return lock;
    await pause(100);
  }
  throw served("is just being started, or stopped, by another program", home);
}

const served = (how: string, home: string): Problem =>
  new Problem("ALREADY_RUNNING", `This graph ${how}.`, {
    hint: "Stop that one, or start beside it with another --home and --port.",
    place: home,
  });
