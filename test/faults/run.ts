import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { isAlive } from "../../src/app/neo4j/acquireStartLock";
import { freePort } from "../../src/app/neo4j/freePort";
import { startManagedNeo4j } from "../../src/app/neo4j/startManagedNeo4j";
import { checkIntegrity } from "../../src/graph/integrity";
import { migrate } from "../../src/graph/migrate";
import { connect, type Graph } from "../../src/graph/session";
import { currentView } from "../graph/currentView";
import { extractSeeds } from "../graph/extractSeeds";

/*
 * Faults, tried on real processes: `npm run test:faults`. Every fault is one function that returns what was seen and
 * throws where a promise was broken; the table goes to docs/faults.md.
 */

const root = join(__dirname, "..", "..");
const sleep = (milliseconds: number) => new Promise((wake) => setTimeout(wake, milliseconds));

async function until(condition: () => boolean | Promise<boolean>, patience = 240_000): Promise<number> {
  const begun = performance.now();
  while (!(await condition())) {
    if (performance.now() - begun > patience) throw new Error("It did not happen in time");
    await sleep(100);
  }
  return (performance.now() - begun) / 1000;
}

function must(condition: boolean, sentence: string): void {
  if (!condition) throw new Error(`Broken: ${sentence}`);
}

function load(address: object, file: string): ChildProcess {
  const program = [join(root, "test/graph/loadSeeds.ts"), JSON.stringify(address), file, "01234"];
  return spawn(process.execPath, ["-r", join(root, "test/typescript.cjs"), ...program], {
    stdio: ["ignore", "pipe", "ignore"],
  });
}

async function answers(graph: Graph): Promise<boolean> {
  return graph.driver.getServerInfo().then(
    () => true,
    () => false,
  );
}

/** Kills Neo4j in the middle of the second document, then loads all documents again. */
async function databaseKilledWhileLoading(folder: string): Promise<string> {
  const home = join(folder, "loading");
  const file = join(folder, "extractions.json");
  await writeFile(file, JSON.stringify(await extractSeeds()));
  const server = await startManagedNeo4j({ home });
  const graph = await connect(server);
  try {
    await migrate(graph);
    await once(load(server, file), "exit");
    const wanted = JSON.stringify(await currentView(graph));
    await graph.runAlone("MATCH (n) WHERE NOT n:Migration DETACH DELETE n");

    const child = load(server, file);
    const gone = once(child, "exit");
    let begun = 0;
    if (!child.stdout) throw new Error("No output to follow");
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === "loading") begun += 1;
      if (begun === 2) break;
    }
    await sleep(300);
    process.kill(server.pid, "SIGKILL");
    await until(() => !isAlive(server.pid));
    const back = await until(() => answers(graph));
    const [status] = (await gone) as [number | null];
    if (status !== 0) await once(load(server, file), "exit");
    must(JSON.stringify(await currentView(graph)) === wanted, "the graph is that of an undisturbed run");
    must((await checkIntegrity(graph)).length === 0, "the integrity check is clean");
    const how = status === 0 ? "the loading program waited and finished by itself" : "loading was run again";
    return `Neo4j answered again ${back.toFixed(1)} s after it was gone; ${how}; same graph, integrity clean`;
  } finally {
    await graph.close();
    await server.stop();
  }
}

interface Served {
  readonly child: ChildProcess;
  readonly url: string;
  readonly server: number;
}

async function serve(home: string): Promise<Served> {
  const port = await freePort();
  const child = spawn(
    process.execPath,
    [join(root, "dist/app/main.js"), "start", "--home", home, "--port", String(port)],
    {
      stdio: "ignore",
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await until(() => ready(url).then((status) => status === 200));
  const state = JSON.parse(await readFile(join(home, "supervisor.json"), "utf8")) as { pid: number };
  return { child, url, server: state.pid };
}

async function ready(url: string): Promise<number> {
  return fetch(`${url}/readyz`).then(
    ({ status }) => status,
    () => 0,
  );
}

async function asks(url: string): Promise<boolean> {
  return fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ countries(first: 1) { nodes { name } } }" }),
  })
    .then(async (response) => ((await response.json()) as { data?: unknown }).data !== undefined)
    .catch(() => false);
}

/** Kills Neo4j under a serving API: readiness tells it, and answers come back by themselves. */
async function databaseKilledWhileServing(folder: string): Promise<string> {
  const { child, url, server } = await serve(join(folder, "serving"));
  try {
    must(await asks(url), "it answers before");
    process.kill(server, "SIGKILL");
    const told = await until(async () => (await ready(url)) === 503);
    const back = await until(async () => (await ready(url)) === 200);
    const answered = await until(() => asks(url), 10_000);
    must(child.exitCode === null, "the API did not end");
    return `/readyz said 503 after ${told.toFixed(1)} s and 200 again ${back.toFixed(1)} s later; answers came ${answered.toFixed(1)} s after that`;
  } finally {
    child.kill("SIGTERM");
    await once(child, "exit");
  }
}

/** Kills the API: the database it managed ends cleanly, and the next start finds everything. */
async function serverKilled(folder: string): Promise<string> {
  const home = join(folder, "serving");
  const { child, server } = await serve(home);
  child.kill("SIGKILL");
  const ended = await until(() => !isAlive(server));
  const begun = performance.now();
  const again = await serve(home);
  const started = (performance.now() - begun) / 1000;
  must(await asks(again.url), "it answers after");
  again.child.kill("SIGTERM");
  const [status] = (await once(again.child, "exit")) as [number | null];
  must(!isAlive(again.server), "no orphan is left after SIGTERM");
  return `Neo4j ended ${ended.toFixed(1)} s after the API was gone; the next start served after ${started.toFixed(1)} s; SIGTERM ended both with status ${String(status)}`;
}

/** Kills the supervisor: the next start ends the server that was left, and takes its place. */
async function supervisorKilled(folder: string): Promise<string> {
  const home = join(folder, "orphan");
  const first = await startManagedNeo4j({ home });
  const { supervisor } = JSON.parse(await readFile(join(home, "supervisor.json"), "utf8")) as {
    supervisor: number;
  };
  process.kill(supervisor, "SIGKILL");
  await until(() => !isAlive(supervisor));
  const second = await startManagedNeo4j({ home });
  must(!isAlive(first.pid), "the server that was left has ended");
  await second.stop();
  must(!isAlive(second.pid), "the new one ended when it was let go");
  return "the next start ended the server that was left and took its place";
}

const faults = {
  "kill -9 Neo4j while documents are loaded": databaseKilledWhileLoading,
  "kill -9 Neo4j under the API": databaseKilledWhileServing,
  "kill -9 the API": serverKilled,
  "kill -9 the supervisor of the managed Neo4j": supervisorKilled,
};

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "cooperation-graph-faults-"));
  const rows: string[] = [];
  for (const [name, fault] of Object.entries(faults)) {
    const seen = await fault(folder).catch((error: unknown) => {
      process.exitCode = 1;
      return `**failed**: ${error instanceof Error ? error.message : String(error)}`;
    });
    process.stdout.write(`${name}: ${seen}\n`);
    rows.push(`| ${name} | ${seen} |`);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  const about =
    "# Faults\n\nWhat `npm run test:faults` saw last, on real processes. It runs by itself, not in CI: it takes minutes and its\n" +
    "times are those of the machine it ran on.\n\n| Fault | Seen |\n|---|---|\n";
  await writeFile(join(root, "docs", "faults.md"), `${about}${rows.join("\n")}\n`);
}

void main();
