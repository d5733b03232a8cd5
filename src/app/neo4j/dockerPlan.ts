import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import type { ServerSettings } from "./javaPlan";
import type { ServerPlan } from "./ServerPlan";

const image = "neo4j:5.26-community";

/** Whether a Docker daemon answers on this machine. */
export async function dockerAnswers(): Promise<boolean> {
  return promisify(execFile)("docker", ["version", "--format", "{{.Server.Version}}"], {
    timeout: 10_000,
  }).then(
    ({ stdout }) => stdout.trim() !== "",
    () => false,
  );
}

/**
 * Runs the official image in the foreground, so that the supervisor ends it as it ends a Java.
 * The password goes through the environment: arguments can be read by every user of the machine.
 */
export async function dockerPlan(settings: ServerSettings): Promise<ServerPlan> {
  const volume = join(settings.home, "docker");
  await mkdir(join(volume, "data"), { recursive: true });
  await mkdir(join(settings.home, "logs"), { recursive: true });
  const name = `cooperation-graph-${createHash("sha256").update(settings.home).digest("hex").slice(0, 12)}`;
  const publish = [`127.0.0.1:${settings.boltPort}:7687`];
  if (settings.httpPort !== null) publish.push(`127.0.0.1:${settings.httpPort}:7474`);
  return {
    command: "docker",
    args: [
      ...["run", "--rm", "--name", name, "--volume", `${join(volume, "data")}:/data`],
      ...publish.flatMap((port) => ["--publish", port]),
      ...["--env", "NEO4J_AUTH", "--env", "NEO4J_dbms_usage__report_enabled=false"],
      ...["--env", `NEO4J_server_bolt_advertised__address=127.0.0.1:${settings.boltPort}`],
      ...["--env", `NEO4J_server_memory_heap_initial__size=${settings.heap}`],
      ...["--env", `NEO4J_server_memory_heap_max__size=${settings.heap}`],
      ...["--env", `NEO4J_server_memory_pagecache_size=${settings.pageCache}`],
      image,
    ],
    env: { NEO4J_AUTH: `neo4j/${settings.password}` },
    boltPort: settings.boltPort,
    state: settings.stateFile,
    console: join(settings.home, "logs", "console.log"),
    publish: { kind: "docker" },
    archive: null,
    restarts: 5,
    patience: 60_000,
  };
}
