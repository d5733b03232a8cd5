import { open, readFile, rm, stat } from "node:fs/promises";
import { bornAt } from "./bornAt";

export interface StartLock {
  release(): Promise<void>;
}

/** Milliseconds after which a lock without an owner's name, and a mark of breaking, were left by a killed program. */
const abandoned = 10_000;

/**
 * Lets one program at a time start a server in a state directory. A lock whose owner is gone is broken.
 * @returns null where another living program holds it, or where a dead one's was just broken: ask again
 */
export async function acquireStartLock(file: string): Promise<StartLock | null> {
  if (await create(file, `${process.pid} ${(await bornAt(process.pid)) ?? ""}`))
    return { release: () => rm(file, { force: true }) };
  if (await isDead(file)) await breakDead(file);
  return null;
}

/** Whether a process of this id runs (also one of another user). */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

/**
 * One at a time removes a dead lock, and looks again before: of two that found the same dead owner, the second would
 * otherwise remove the lock of whoever came between them.
 */
async function breakDead(file: string): Promise<void> {
  const mark = `${file}.breaking`;
  if (!(await create(mark, String(process.pid)))) {
    if (await isOld(mark)) await rm(mark, { force: true });
    return;
  }
  try {
    if (await isDead(file)) await rm(file, { force: true });
  } finally {
    await rm(mark, { force: true });
  }
}

async function create(file: string, content: string): Promise<boolean> {
  const handle = await open(file, "wx", 0o600).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return null;
    throw error;
  });
  if (!handle) return false;
  await handle.writeFile(content);
  await handle.close();
  return true;
}

/** Its owner has ended, or its number is another process's by now. */
async function isDead(file: string): Promise<boolean> {
  const text = await readFile(file, "utf8").catch(() => null);
  if (text === null) return false;
  const [owner, birth] = text.split(" ");
  if (!Number(owner)) return isOld(file);
  if (!isAlive(Number(owner))) return true;
  const now = birth ? await bornAt(Number(owner)) : null;
  return now !== null && now !== birth;
}

async function isOld(file: string): Promise<boolean> {
  const made = await stat(file).catch(() => null);
  return made !== null && Date.now() - made.mtimeMs > abandoned;
}
