import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";

const fileOf = (home: string): string => join(home, "server.json");

/** Address of the server that runs on a state folder; null where none answers. */
export async function runningServer(home: string): Promise<string | null> {
  const text = await readFile(fileOf(home), "utf8").catch(() => null);
  if (text === null) return null;
  const { url } = JSON.parse(text) as { url: string };
  const alive = await fetch(new URL("/livez", url), { signal: AbortSignal.timeout(1000) }).then(
    (response) => response.ok,
    () => false,
  );
  return alive ? url : null;
}

/** Leaves word in the state folder that a server runs at an address; the answer takes it back. */
export async function announceServer(home: string, url: string): Promise<() => Promise<void>> {
  await mkdir(home, { recursive: true });
  await writeFile(fileOf(home), JSON.stringify({ url, pid: process.pid }));
  return () => rm(fileOf(home), { force: true });
}
