import { spawn } from "node:child_process";
import { mkdir, readdir, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Problem } from "../../problems";

/** How far a long preparation has come: a sentence and, where it can be counted, `done` of `total`. */
export interface Progress {
  readonly step: string;
  readonly done?: number;
  readonly total?: number;
}

/** Jars that `pom.xml` resolves to; a cache that holds fewer is incomplete. */
const expectedJars = 214;
const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/** From `src/app/neo4j` and from `dist/app/neo4j` alike. */
const pom = join(__dirname, "..", "..", "..", "src", "app", "neo4j", "pom.xml");

/** The folder of this user in which what was downloaded once is kept: `$XDG_CACHE_HOME` or `~/.cache`. */
export async function cacheDirectory(environment: NodeJS.ProcessEnv = process.env): Promise<string> {
  const version = /<neo4j\.version>(.*?)</u.exec(await readFile(pom, "utf8"))?.[1];
  return join(
    environment["XDG_CACHE_HOME"] || join(homedir(), ".cache"),
    "cooperation-graph",
    `neo4j-${version}`,
  );
}

/** Whether the jars are there already, so that starting needs neither network nor Maven. */
export async function jarsAreProvided(cache: string): Promise<boolean> {
  const names = await readdir(join(cache, "lib")).catch(() => []);
  return names.filter((name) => name.endsWith(".jar")).length >= expectedJars;
}

/**
 * Makes sure the server's jars are in the per-user cache, through Maven where they are not.
 * They are copied beside the cache and moved in whole, so that a kill leaves no half-filled folder behind.
 * @returns the folder of jars.
 * @throws Problem DATABASE_MISSING where Maven is absent or fails.
 */
export async function provideJars(
  onProgress: (progress: Progress) => void = () => undefined,
  signal?: AbortSignal,
): Promise<string> {
  const cache = await cacheDirectory();
  const lib = join(cache, "lib");
  if (await jarsAreProvided(cache)) return lib;
  const beside = join(cache, `lib.${process.pid}.part`);
  await mkdir(beside, { recursive: true });
  try {
    await copyJars(beside, onProgress, signal);
    await rename(beside, lib).catch(async (error: unknown) => {
      // Another process may have finished first; its folder is as good. A damaged one is replaced.
      if (await jarsAreProvided(cache)) return;
      await rm(lib, { recursive: true, force: true });
      await rename(beside, lib).catch(() => {
        throw error;
      });
    });
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
  return lib;
}

async function copyJars(folder: string, onProgress: (progress: Progress) => void, signal?: AbortSignal) {
  const step = "Downloading the Neo4j server (once per user)";
  onProgress({ step, done: 0, total: expectedJars });
  const maven = spawn(
    process.platform === "win32" ? "mvn.cmd" : "mvn",
    ["-B", "-f", pom, copyDependencies, "-DincludeScope=runtime", `-DoutputDirectory=${folder}`],
    { stdio: ["ignore", "pipe", "pipe"], ...(signal ? { signal } : {}) },
  );
  const tail: string[] = [];
  let jars = 0;
  const read = (line: string): void => {
    tail.push(line);
    if (tail.length > 20) tail.shift();
    // Maven's own plugins are downloaded too; they are not the server's.
    if (!/Downloaded from .*\.jar /u.test(line) || /\/org\/(?:apache\/maven|codehaus)\//u.test(line)) return;
    jars = Math.min(jars + 1, expectedJars);
    onProgress({ step, done: jars, total: expectedJars });
  };
  createInterface({ input: maven.stdout }).on("line", read);
  createInterface({ input: maven.stderr }).on("line", read);
  const status = await new Promise<number | null>((resolve, reject) => {
    maven.on("error", (cause) => {
      if (signal?.aborted)
        reject(new Problem("INTERRUPTED", "The download of the Neo4j server was interrupted."));
      else reject(mavenMissing(cause));
    });
    maven.on("close", resolve);
  });
  const copied = (await readdir(folder)).filter((name) => name.endsWith(".jar")).length;
  if (status !== 0 || copied < expectedJars) {
    const said = tail.filter((line) => line.includes("ERROR")).slice(0, 3);
    throw new Problem(
      "DATABASE_MISSING",
      `Maven could not fetch the Neo4j server: ${said.join(" ") || tail.join(" ")}`,
      {
        hint: "Check the network and Maven's settings, or set NEO4J_URI to a Neo4j 5.26 that is already running.",
      },
    );
  }
  onProgress({ step, done: expectedJars, total: expectedJars });
}

function mavenMissing(cause: Error): Problem {
  return new Problem(
    "DATABASE_MISSING",
    "Maven (mvn) is needed once to fetch the Neo4j server and was not found.",
    {
      hint: "Install Maven 3.8 or later beside Java 17 or 21 (Debian: apt-get install maven; macOS: brew install maven), or set NEO4J_URI.",
      cause,
    },
  );
}
