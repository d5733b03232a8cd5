import { spawn } from "node:child_process";
import { mkdir, open, readFile, rm, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { Problem } from "../../problems";
import { acquireStartLock } from "./acquireStartLock";
import { endOrphan } from "./endOrphan";
import type { ManagedNeo4jOptions } from "./ManagedNeo4jOptions";
import { prepareServer, readPassword } from "./prepareServer";
import { SupervisorLine } from "./SupervisorLine";

export interface ManagedNeo4j {
  /** `bolt://127.0.0.1:PORT` */
  readonly uri: string;
  readonly user: string;
  readonly password: string;
  readonly pid: number;
  /** True where another program had started it already. */
  readonly attached: boolean;
  /** Lets the server outlive this program, until `database stop`. */
  keep(): Promise<void>;
  /** Lets go of the server; it ends cleanly unless other programs hold it or it is kept. */
  stop(): Promise<void>;
}

/**
 * Starts the local Neo4j of a state directory, or attaches to the one that runs there already.
 * @throws Problem DATABASE_MISSING where neither Java with Maven nor Docker is at hand; GRAPH_FAILED where the server
 * does not come up; INTERRUPTED on `signal`.
 */
export async function startManagedNeo4j(options: ManagedNeo4jOptions): Promise<ManagedNeo4j> {
  const home = resolve(options.home);
  await mkdir(home, { recursive: true, mode: 0o700 });
  const stateFile = join(home, "supervisor.json");
  for (;;) {
    throwIfAborted(options.signal);
    const running = await hold(stateFile, home, options, true);
    if (running) return running;
    const lock = await acquireStartLock(join(home, "start.lock"));
    if (!lock) {
      await new Promise((wake) => setTimeout(wake, 150));
      continue;
    }
    try {
      const meanwhile = await hold(stateFile, home, options, true);
      if (meanwhile) return meanwhile;
      await endOrphan(stateFile);
      const supervisor = await spawnSupervisor(stateFile, home, options);
      for (let tries = 0; tries < 100; tries += 1) {
        const started = await hold(stateFile, home, options, false);
        if (started) return started;
        if (supervisor.exitCode !== null) break;
        await new Promise((wake) => setTimeout(wake, 50));
      }
      throw await didNotStart(home, "its supervisor did not answer");
    } finally {
      await lock.release();
    }
  }
}

/** Takes hold of a running supervisor and waits until its server answers; null where none runs. */
async function hold(
  stateFile: string,
  home: string,
  { onProgress, signal }: ManagedNeo4jOptions,
  attached: boolean,
): Promise<ManagedNeo4j | null> {
  const line = await SupervisorLine.open(stateFile);
  if (!line) return null;
  const interrupt = (): void => line.close();
  signal?.addEventListener("abort", interrupt);
  onProgress?.({ step: attached ? "Waiting for the running Neo4j" : "Starting Neo4j" });
  const answer = await line.ask("hold");
  signal?.removeEventListener("abort", interrupt);
  throwIfAborted(signal);
  if (answer?.ready)
    return held(line, (await readPassword(home)) ?? "", answer.pid ?? line.state.pid, attached);
  line.close();
  if (answer?.failed !== undefined && !attached) throw await didNotStart(home, answer.failed);
  // It was on its way out: give it time to leave.
  await new Promise((wake) => setTimeout(wake, 250));
  return null;
}

function held(line: SupervisorLine, password: string, pid: number, attached: boolean): ManagedNeo4j {
  return {
    uri: `bolt://127.0.0.1:${line.state.boltPort}`,
    user: "neo4j",
    password,
    pid,
    attached,
    async keep() {
      await line.ask("keep");
    },
    async stop() {
      await line.ask("release");
      line.close();
    },
  };
}

async function spawnSupervisor(stateFile: string, home: string, options: ManagedNeo4jOptions) {
  const plan = await prepareServer(home, options);
  const planFile = join(home, "server-plan.json");
  await writeFile(planFile, JSON.stringify(plan), { mode: 0o600 });
  const script = join(__dirname, "..", "..", "..", "src", "app", "neo4j", "supervisor.cjs");
  const output = await open(join(home, "neo4j", "logs", "supervisor.log"), "a");
  await rm(stateFile, { force: true });
  const supervisor = spawn(process.execPath, [script, planFile], {
    detached: true,
    stdio: ["ignore", output.fd, output.fd],
    env: { ...process.env, NODE_OPTIONS: "" },
  });
  supervisor.unref();
  await output.close();
  return supervisor;
}

async function didNotStart(home: string, why: string): Promise<Problem> {
  const log = join(home, "neo4j", "logs", "console.log");
  const lines = (await readFile(log, "utf8").catch(() => "")).trim().split("\n");
  const said = lines.filter((line) => /ERROR|Caused by|Exception|already in use/u.test(line)).slice(-2);
  return new Problem("GRAPH_FAILED", `Neo4j did not start: ${[why, ...said].join(" ")}`, {
    hint: `Read ${log}; \`cooperation-graph doctor\` checks this machine.`,
  });
}

function throwIfAborted(signal?: AbortSignal): void {
  if (signal?.aborted) throw new Problem("INTERRUPTED", "Starting Neo4j was interrupted.");
}
