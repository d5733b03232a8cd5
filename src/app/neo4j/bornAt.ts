import { readFile } from "node:fs/promises";

/**
 * When a process began, in the ticks of this machine's clock, as Linux tells it: numbers of processes are given again,
 * after a restart and in every container.
 * @returns null on other systems, and where no such process runs
 */
export async function bornAt(pid: number): Promise<string | null> {
  const line = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  // The second field is the program's name in brackets, which may hold anything; the start is the 22nd field.
  return line?.slice(line.lastIndexOf(")") + 2).split(" ")[19] ?? null;
}
