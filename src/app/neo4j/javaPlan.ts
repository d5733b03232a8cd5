import { randomBytes } from "node:crypto";
import { access, mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Java } from "./findJava";
import type { ServerPlan } from "./ServerPlan";
import { writeInitialPassword } from "./writeInitialPassword";

export interface ServerSettings {
  /** Home of the server: its data, logs and configuration. */
  readonly home: string;
  readonly stateFile: string;
  readonly password: string;
  readonly boltPort: number;
  /** Port of Neo4j's own browser; null leaves it closed. */
  readonly httpPort: number | null;
  /** Java heap, "512m". */
  readonly heap: string;
  /** Cache of store pages, "128m". */
  readonly pageCache: string;
  /** More options of the Java machine. */
  readonly javaOptions: readonly string[];
}

const opens = ["java.base/java.nio", "java.base/java.io", "java.base/sun.nio.ch"];

/** Arguments that run a class of the server's jars. */
export function javaArguments(lib: string, options: readonly string[], main: string): string[] {
  return [...options, "-cp", join(lib, "*"), ...opens.map((open) => `--add-opens=${open}=ALL-UNNAMED`), main];
}

/**
 * Prepares the home of a server that runs on this machine's Java: configuration, and on the first run the password.
 * The first run also leaves an archive of the loaded classes in the user's cache, which halves the time of later starts.
 */
export async function javaPlan(settings: ServerSettings, java: Java, lib: string): Promise<ServerPlan> {
  const { home } = settings;
  const configuration = join(home, "conf");
  for (const folder of [configuration, join(home, "logs"), join(home, "data"), join(home, "import")]) {
    await mkdir(folder, { recursive: true });
  }
  await writeFile(join(configuration, "neo4j.conf"), serverConfiguration(settings), { mode: 0o600 });
  if (!(await exists(join(home, "data", "dbms")))) await writeInitialPassword(home, settings.password);

  const whole = join(dirname(lib), `classes-${java.version}.jsa`);
  const part = `${whole}.${randomBytes(6).toString("hex")}.part`;
  const archived = await exists(whole);
  const options = [
    `-Xms${settings.heap}`,
    `-Xmx${settings.heap}`,
    "-Xshare:auto",
    "-Xlog:disable",
    "-Xlog:all=off",
    archived ? `-XX:SharedArchiveFile=${whole}` : `-XX:ArchiveClassesAtExit=${part}`,
    "-Dfile.encoding=UTF-8",
    ...settings.javaOptions,
  ];
  const main = javaArguments(lib, options, "org.neo4j.server.CommunityEntryPoint");
  return {
    command: java.program,
    args: [...main, `--home-dir=${home}`, `--config-dir=${configuration}`],
    env: { NEO4J_HOME: home, NEO4J_CONF: configuration },
    boltPort: settings.boltPort,
    state: settings.stateFile,
    console: join(home, "logs", "console.log"),
    publish: { kind: "java" },
    archive: archived ? null : { part, whole },
    restarts: 5,
    patience: 60_000,
  };
}

function serverConfiguration(settings: ServerSettings): string {
  const lines = [
    "# Written at every start by cooperation-graph; changes are lost.",
    "dbms.usage_report.enabled=false",
    "server.default_listen_address=127.0.0.1",
    `server.bolt.listen_address=127.0.0.1:${settings.boltPort}`,
    `server.bolt.advertised_address=127.0.0.1:${settings.boltPort}`,
    `server.http.enabled=${settings.httpPort !== null}`,
    ...(settings.httpPort === null ? [] : [`server.http.listen_address=127.0.0.1:${settings.httpPort}`]),
    "server.https.enabled=false",
    `server.memory.pagecache.size=${settings.pageCache}`,
    "db.tx_log.rotation.retention_policy=256M size",
    "dbms.security.auth_lock_time=1s",
  ];
  return `${lines.join("\n")}\n`;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
