import { randomBytes } from "node:crypto";
import { open, readFile, rename, rm } from "node:fs/promises";

export interface StartLock {
  release(): Promise<void>;
}

/**
 * Lets one program at a time start a server in a state directory. A lock whose owner is gone is broken.
 * @returns null where another living program holds it.
 */
export async function acquireStartLock(file: string): Promise<StartLock | null> {
  const handle = await open(file, "wx", 0o600).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === "EEXIST") return null;
    throw error;
  });
  if (handle) {
    await handle.writeFile(String(process.pid));
    await handle.close();
    return { release: () => rm(file, { force: true }) };
  }
  const owner = Number(await readFile(file, "utf8").catch(() => ""));
  if (owner > 0 && !isAlive(owner)) {
    // Renaming is atomic: of several that find the same dead owner, one moves it away.
    const aside = `${file}.${randomBytes(6).toString("hex")}`;
    await rename(file, aside).catch(() => undefined);
    await rm(aside, { force: true });
  }
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
