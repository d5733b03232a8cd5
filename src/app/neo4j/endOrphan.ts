import { readFile, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { isAlive } from "./acquireStartLock";
import type { SupervisorState } from "./ServerPlan";

/**
 * Ends the server that a killed supervisor left behind: it would keep the store locked.
 * The process is ended only if its command line names this state directory.
 */
export async function endOrphan(stateFile: string): Promise<void> {
  const text = await readFile(stateFile, "utf8").catch(() => null);
  if (text === null) return;
  const { pid } = JSON.parse(text) as SupervisorState;
  const command = await readFile(`/proc/${pid}/cmdline`, "utf8").catch(() => "");
  if (command.includes(dirname(stateFile)) && isAlive(pid)) {
    process.kill(pid, "SIGTERM");
    for (let waited = 0; waited < 30_000 && isAlive(pid); waited += 100) {
      await new Promise((wake) => setTimeout(wake, 100));
    }
    if (isAlive(pid)) process.kill(pid, "SIGKILL");
  }
  await rm(stateFile, { force: true });
}
