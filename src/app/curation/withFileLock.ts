import { mkdir, rm, stat } from "node:fs/promises";
import { dirname } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { Problem } from "../../problems";
import { acquireStartLock } from "../neo4j/acquireStartLock";

/** A lock this old in milliseconds was left behind, even if its owner's number was given to another process. */
const longest = 30_000;
/** How long others are waited for in milliseconds. */
const patience = 10_000;

/**
 * Works on a file while no other program that asks here does so. The lock stands beside the file; one whose owner is gone
 * is broken.
 * @throws Problem UNAVAILABLE where another program keeps it, and whatever `work` refuses
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const file = `${path}.lock`;
  const begun = Date.now();
  while (Date.now() - begun < patience) {
    const lock = await acquireStartLock(file);
    if (lock) return await work().finally(() => lock.release());
    const made = await stat(file).catch(() => null);
    if (made && Date.now() - made.mtimeMs > longest) await rm(file, { force: true });
    await pause(20);
  }
  throw new Problem("UNAVAILABLE", `Another program is writing ${path}.`, {
    hint: `Try again; if no other program runs, remove ${file}.`,
    place: path,
  });
}
