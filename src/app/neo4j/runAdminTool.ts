import { spawn } from "node:child_process";
import { createReadStream, createWriteStream } from "node:fs";
import { mkdir, rename, rm, stat } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { pipeline } from "node:stream/promises";
import { Problem } from "../../problems";
import { findJava } from "./findJava";
import { javaArguments } from "./javaPlan";
import type { ManagedNeo4jOptions } from "./ManagedNeo4jOptions";
import { provideJars } from "./provideJars";

export interface AdminRun extends Pick<
  ManagedNeo4jOptions,
  "home" | "heap" | "javaOptions" | "onProgress" | "signal"
> {
  /** `["database", "dump", "neo4j", "--to-stdout"]` */
  readonly arguments: readonly string[];
  /** File that is fed to the tool, or takes what it writes; the latter appears only when it is whole. */
  readonly input?: string;
  readonly output?: string;
}

/**
 * Runs `neo4j-admin`, which is among the managed server's jars, on a managed home whose server stands still.
 * @throws Problem GRAPH_FAILED with what the tool said
 */
export async function runAdminTool(run: AdminRun): Promise<string> {
  const { java } = await findJava();
  if (!java) {
    throw new Problem(
      "DATABASE_MISSING",
      "Dumps of the managed Neo4j need a Java 17 or 21 on this machine.",
      {
        hint: "Install one, or dump the data of the Docker container with Docker's own means.",
      },
    );
  }
  const lib = await provideJars(run.onProgress, run.signal);
  const home = resolve(run.home, "neo4j");
  const options = [`-Xmx${run.heap ?? "512m"}`, ...(run.javaOptions ?? [])];
  const main = javaArguments(lib, options, "org.neo4j.cli.AdminTool");
  if (run.input !== undefined) await stat(run.input).catch(unreadable(run.input));
  const part = run.output === undefined ? undefined : `${run.output}.part`;
  if (part !== undefined) await mkdir(dirname(part), { recursive: true });
  const tool = spawn(java.program, [...main, ...run.arguments], {
    stdio: ["pipe", "pipe", "pipe"],
    // The importer leaves a report where it stands: beside its store, not where the user does.
    cwd: home,
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, "conf") },
    ...(run.signal ? { signal: run.signal } : {}),
  });
  let said = "";
  tool.stderr.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  const flows: Promise<unknown>[] = [];
  if (run.input === undefined) tool.stdin.end();
  // A tool that refuses closes its input early; its own words say why.
  else flows.push(pipeline(createReadStream(run.input), tool.stdin).catch(() => undefined));
  if (part !== undefined) flows.push(pipeline(tool.stdout, createWriteStream(part, { mode: 0o600 })));
  else tool.stdout.on("data", (chunk: Buffer) => (said = `${said}${chunk.toString()}`.slice(-4000)));
  const status = await new Promise<number | null>((resolve, reject) => {
    tool.on("close", resolve);
    tool.on("error", reject);
  }).catch((cause: unknown) => {
    if (run.signal?.aborted) throw new Problem("INTERRUPTED", "The work on the database was interrupted.");
    throw new Problem("GRAPH_FAILED", `neo4j-admin could not be run: ${String(cause)}`);
  });
  await Promise.all(flows);
  if (status !== 0) {
    if (part !== undefined) await rm(part, { force: true });
    throw new Problem("GRAPH_FAILED", `neo4j-admin ended with status ${String(status)}: ${said.trim()}`);
  }
  if (part !== undefined && run.output !== undefined) await rename(part, run.output);
  return said;
}

function unreadable(file: string): (cause: unknown) => never {
  return (cause) => {
    throw new Problem("FILE_UNREADABLE", `There is no dump at ${file}.`, { place: file, cause });
  };
}
