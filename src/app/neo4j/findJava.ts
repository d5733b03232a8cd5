import { execFile } from "node:child_process";
import { readdir, readFile, realpath, stat } from "node:fs/promises";
import { delimiter, dirname, join } from "node:path";
import { promisify } from "node:util";

/** A Java that Neo4j 5.26 runs on. */
export interface Java {
  /** The `java` program. */
  readonly program: string;
  /** Feature release, 17 or 21. */
  readonly release: number;
  /** Full version, for naming caches that only this Java can read: "17.0.15". */
  readonly version: string;
}

const supported: readonly number[] = [17, 21];

/**
 * Finds a Java 17 or 21: `JAVA_HOME`, then `PATH`, then the usual folders of installed Javas, lowest release first.
 * @returns the first that fits, or null with what was seen instead.
 */
export async function findJava(
  environment: NodeJS.ProcessEnv = process.env,
): Promise<{ java: Java | null; seen: readonly string[] }> {
  const seen: string[] = [];
  const chosen = [environment["JAVA_HOME"], ...(await homesOnPath(environment))];
  for (const homes of [chosen, await installedHomes()]) {
    const found: Java[] = [];
    for (const home of homes) {
      if (!home) continue;
      const program = join(home, "bin", process.platform === "win32" ? "java.exe" : "java");
      const version = await versionOf(home, program);
      if (version === null) continue;
      const release = Number.parseInt(version, 10);
      if (supported.includes(release)) found.push({ program, release, version });
      else seen.push(`Java ${version} in ${home}`);
      if (found.length > 0 && homes === chosen) return { java: found[0] ?? null, seen };
    }
    found.sort((one, other) => one.release - other.release);
    if (found[0]) return { java: found[0], seen };
  }
  return { java: null, seen: [...new Set(seen)] };
}

async function homesOnPath(environment: NodeJS.ProcessEnv): Promise<string[]> {
  const name = process.platform === "win32" ? "java.exe" : "java";
  const homes: string[] = [];
  for (const folder of (environment["PATH"] ?? "").split(delimiter).filter(Boolean)) {
    const program = await realpath(join(folder, name)).catch(() => null);
    if (program !== null) homes.push(dirname(dirname(program)));
  }
  return homes;
}

async function installedHomes(): Promise<string[]> {
  const homes: string[] = [];
  for (const [folder, inside] of [
    ["/usr/lib/jvm", ""],
    ["/Library/Java/JavaVirtualMachines", "Contents/Home"],
    ["/opt/java", ""],
  ] as const) {
    for (const name of (await readdir(folder).catch(() => [])).sort()) homes.push(join(folder, name, inside));
  }
  return homes;
}

/** Reads the version from the installation's `release` file, and asks the program only where there is none. */
async function versionOf(home: string, program: string): Promise<string | null> {
  if (!(await stat(program).catch(() => null))) return null;
  const release = await readFile(join(home, "release"), "utf8").catch(() => "");
  const stated = /^JAVA_VERSION="?([\d.]+)/mu.exec(release)?.[1];
  if (stated !== undefined) return stated;
  const answer = await promisify(execFile)(program, ["-version"], { timeout: 10_000 }).catch(() => null);
  return /version "([\d.]+)/u.exec(answer?.stderr ?? "")?.[1] ?? null;
}
