import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { isAlive } from "../../src/app/neo4j/acquireStartLock";
import { startManagedNeo4j } from "../../src/app/neo4j/startManagedNeo4j";
import { processesOf } from "./examine";
import type { Fault, Seen } from "./Fault";
import { must } from "./must";
import { until } from "./until";

/** Kills the supervisor: the next start ends the server that was left, and takes its place. */
async function killSupervisor(folder: string): Promise<Seen> {
  const home = join(folder, "home");
  const first = await startManagedNeo4j({ home });
  const { supervisor } = JSON.parse(await readFile(join(home, "supervisor.json"), "utf8")) as {
    supervisor: number;
  };
  process.kill(supervisor, "SIGKILL");
  await until(() => !isAlive(supervisor));
  const begun = performance.now();
  const second = await startManagedNeo4j({ home });
  const seconds = (performance.now() - begun) / 1000;
  must(!isAlive(first.pid), "the server that was left has ended");
  await second.stop();
  await until(() => processesOf(home).length === 0, 10);
  return { nextStartedAfter: seconds };
}

export const supervisorKilled: readonly Fault[] = [
  { name: "kill -9 the supervisor of the managed Neo4j", run: killSupervisor },
];
