import { access } from "node:fs/promises";
import { join } from "node:path";
import { Problem } from "../../problems";
import { acquireStartLock } from "./acquireStartLock";
import { endOrphan } from "./endOrphan";
import { startManagedNeo4j } from "./startManagedNeo4j";
import { SupervisorLine } from "./SupervisorLine";

/**
 * Does something with the files of a managed Neo4j while nobody can start it. One that was kept running without users
 * is stopped before and started again after.
 * @throws Problem ALREADY_RUNNING where programs use it
 */
export async function whileStopped<T>(home: string, work: () => Promise<T>): Promise<T> {
  const kept = await stopUnused(home);
  const lock = await acquireStartLock(join(home, "start.lock"));
  if (!lock) throw inUse("another program is starting it");
  try {
    await endOrphan(join(home, "supervisor.json"));
    return await work();
  } finally {
    await lock.release();
    if (kept) {
      const server = await startManagedNeo4j({ home });
      await server.keep();
      await server.stop();
    }
  }
}

/** Where a managed Neo4j keeps its databases. */
const storeOf = (home: string): string => join(home, "neo4j", "data", "databases");

/** Whether the state directory holds a database of a managed Neo4j on this machine's Java. */
export async function hasStore(home: string): Promise<boolean> {
  return access(storeOf(home)).then(
    () => true,
    () => false,
  );
}

async function stopUnused(home: string): Promise<boolean> {
  const line = await SupervisorLine.open(join(home, "supervisor.json"));
  const answer = await line?.ask("status");
  if (!line || !answer) return false;
  if ((answer.holders ?? 0) > 0) {
    line.close();
    throw inUse(`${answer.holders} program(s) use it`);
  }
  await line.ask("stop");
  line.close();
  return answer.kept === true;
}

function inUse(why: string): Problem {
  return new Problem("ALREADY_RUNNING", `The managed Neo4j must stand still for this, but ${why}.`, {
    hint: "Stop `cooperation-graph start` and whatever else uses it, and try again.",
  });
}
