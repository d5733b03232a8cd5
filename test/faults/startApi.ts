import { type ChildProcess, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { closeSync, openSync } from "node:fs";
import { mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { freePort } from "../../src/app/neo4j/freePort";
import { until } from "./until";

const key = "faults-faults-faults-faults";
const authorization = `Bearer ${key}`;
const hash = createHash("sha256").update(key).digest("hex");

export interface Reply {
  /** 0 where the connection failed. */
  readonly status: number;
  readonly body: any;
  readonly seconds: number;
}

export interface Api {
  readonly child: ChildProcess;
  readonly url: string;
  readonly home: string;
  readonly ask: (query: string, variables?: object) => Promise<Reply>;
  readonly send: (text: string) => Promise<Reply>;
  readonly ready: () => Promise<number>;
  /** The process of the Neo4j that it manages. */
  readonly neo4j: () => Promise<number>;
  /** Asks it to end, and waits. @returns its exit status */
  readonly stop: () => Promise<number | null>;
}

/** Seconds that a start may take: texts are read and loaded, on a machine that may have other work. */
const patience = 600;

/** Starts the program as users do: `start`, on a free port, with a curator's key. */
export async function startApi(
  home: string,
  environment: Readonly<Record<string, string>> = {},
): Promise<Api> {
  const port = await freePort();
  await mkdir(home, { recursive: true });
  const log = openSync(join(home, "api.log"), "a");
  const program = join(__dirname, "..", "..", "dist", "app", "main.js");
  const env = {
    ...process.env,
    COOP_API_KEYS: `faults:curator:${hash}`,
    COOP_BUDGET_POINTS: "0",
    COOP_JUDGEMENTS: join(home, "judgements.yaml"),
    ...environment,
  };
  const child = spawn(process.execPath, [program, "start", "--home", home, "--port", String(port)], {
    stdio: ["ignore", log, log],
    env,
  });
  // The child holds it now; held here as well, it would keep a disk from being unmounted.
  closeSync(log);
  const url = `http://127.0.0.1:${port}`;
  const ready = async (): Promise<number> => (await reply(`${url}/readyz`, {})).status;
  try {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`The API ended: read ${home}/api.log`);
      return (await ready()) === 200;
    }, patience);
  } catch (error) {
    child.kill("SIGTERM");
    throw error;
  }
  return {
    child,
    url,
    home,
    ready,
    ask: (query, variables) => askAt(url, query, variables),
    send: (text) =>
      reply(`${url}/documents`, {
        method: "POST",
        headers: { "content-type": "text/plain", authorization },
        body: text,
      }),
    neo4j: async () =>
      (JSON.parse(await readFile(join(home, "supervisor.json"), "utf8")) as { pid: number }).pid,
    async stop() {
      if (child.exitCode === null && child.signalCode === null) {
        child.kill("SIGTERM");
        await once(child, "exit");
      }
      return child.exitCode;
    },
  };
}

/** Asks a server, or a proxy before it, as a curator. */
export function askAt(url: string, query: string, variables: object = {}): Promise<Reply> {
  return reply(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization },
    body: JSON.stringify({ query, variables }),
  });
}

async function reply(url: string, options: RequestInit): Promise<Reply> {
  const begun = performance.now();
  const seconds = (): number => (performance.now() - begun) / 1000;
  try {
    const response = await fetch(url, { ...options, signal: AbortSignal.timeout(60_000) });
    const text = await response.text();
    return { status: response.status, body: JSON.parse(text), seconds: seconds() };
  } catch (error) {
    return { status: 0, body: error instanceof Error ? error.message : String(error), seconds: seconds() };
  }
}
