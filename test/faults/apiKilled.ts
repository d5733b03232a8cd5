import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, openSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive } from "../../src/app/neo4j/acquireStartLock";
import { articles } from "./articles";
import { examine, graphOf, processesOf } from "./examine";
import type { Fault, Seen } from "./Fault";
import { load, tally } from "./load";
import { must } from "./must";
import { type Reply, startApi } from "./startApi";
import { sleep, until } from "./until";

/** Kills the API in the middle of a batch of texts: what it confirmed is there, the rest is taken by the next one. */
async function amidABatch(folder: string): Promise<Seen> {
  const home = join(folder, "home");
  const texts = articles();
  const first = await startApi(home);
  const neo4j = await first.neo4j();
  const answered = new Map<string, Reply>();
  const sending = texts.map(async (text) => void answered.set(text, await first.send(text)));
  await until(() => answered.size >= 3);
  first.child.kill("SIGKILL");
  await Promise.all(sending);
  const ended = await until(() => !isAlive(neo4j));
  await until(() => processesOf(home).length === 0, 10);
  const begun = performance.now();
  const second = await startApi(home);
  const back = (performance.now() - begun) / 1000;
  try {
    const kept = texts.filter((text) => answered.get(text)?.status === 201);
    const graph = await graphOf(home);
    try {
      await examine(graph, kept);
      for (const text of texts)
        must((await second.send(text)).status === 201, "every text is taken in the end");
      await examine(graph, texts);
    } finally {
      await graph.close();
    }
    return {
      confirmedBefore: kept.length,
      sent: texts.length,
      neo4jEndedAfter: ended,
      nextServedAfter: back,
    };
  } finally {
    await second.stop();
    await until(() => processesOf(home).length === 0, 10);
  }
}

const command = (words: readonly string[], home: string): ChildProcess => {
  const log = openSync(join(home, "..", "ingest.log"), "a");
  const program = join(__dirname, "..", "..", "dist", "app", "main.js");
  return spawn(process.execPath, [program, ...words, "--home", home], { stdio: ["ignore", log, log] });
};

/** Kills `ingest` (`whole`), or the Neo4j under it, and runs it again: nothing is lost or doubled. */
const ingestKilled = (whole: boolean) =>
  async function (folder: string): Promise<Seen> {
    const home = join(folder, "home");
    const [texts, names] = [articles(), join(folder, "texts")];
    mkdirSync(names, { recursive: true });
    mkdirSync(home, { recursive: true });
    texts.forEach((text, at) => writeFileSync(join(names, `${String(at).padStart(3, "0")}.txt`), text));
    // Somebody holds the database, so that it outlives the program.
    const holder = await startApi(home, { COOP_LOG_LEVEL: "silent" });
    const graph = await graphOf(home);
    try {
      const count = async (): Promise<number> =>
        (
          await graph.runAlone<{ n: number }>(
            "MATCH (d:Document) WHERE d.file =~ '\\\\d{3}.txt' RETURN count(d) AS n",
          )
        )[0]?.n ?? 0;
      const ingest = command(["ingest", names], home);
      const gone = once(ingest, "exit");
      await until(async () => (await count()) >= 4);
      if (whole) ingest.kill("SIGKILL");
      else process.kill(await holder.neo4j(), "SIGKILL");
      const [status] = (await gone) as [number | null];
      await until(async () => (await holder.ready()) === 200);
      const before = await count().catch(() => 0);
      let runs = 1;
      for (let again = status; again !== 0; runs += 1) {
        must(runs < 5, "a repeated run ends");
        [again] = (await once(command(["ingest", names], home), "exit")) as [number | null];
      }
      await examine(graph, texts);
      must((await count()) === texts.length, "every text is there once");
      must(readdirSync(names).length === texts.length, "the texts are left alone");
      return { documentsBefore: before, documents: texts.length, runs, firstRunEndedWith: String(status) };
    } finally {
      await graph.close();
      await holder.stop();
    }
  };

/** Asks the API to end under load: newcomers are turned away in form, and what was under way is answered. */
async function toldToEnd(folder: string): Promise<Seen> {
  const api = await startApi(join(folder, "home"));
  const asking = load(api, 8);
  const text = articles()[0] ?? "";
  // A database that has just started plans every question for the first time, which takes longer than one may.
  await until(
    () => asking.replies.length > 200 && asking.replies.slice(-100).every(({ status }) => status === 200),
  );
  const sent = api.send(text);
  await sleep(30);
  const told = performance.now();
  api.child.kill("SIGTERM");
  const gone = once(api.child, "exit");
  const probes: number[] = [];
  while (api.child.exitCode === null && api.child.signalCode === null) {
    const probe = await api.ready();
    // A probe may overtake the signal.
    if (performance.now() - told > 250) probes.push(probe);
    await sleep(10);
  }
  const [status] = (await gone) as [number | null];
  const seconds = (performance.now() - told) / 1000;
  await asking.end();
  const underWay = asking.replies.filter(
    ({ askedAt, seconds: took }) => askedAt < told && askedAt + took * 1000 > told,
  );
  const later = asking.replies.filter(({ askedAt }) => askedAt >= told && askedAt < told + 5000);
  const failed = underWay.filter(({ status: answer }) => answer !== 200).length;
  must(
    failed === 0,
    `${failed} of ${underWay.length} requests under way failed: ${JSON.stringify(tally(underWay))}`,
  );
  must((await sent).status === 201, "the text under way was kept");
  must(!("malformed" in tally(later)), "newcomers were answered in form");
  must(!probes.includes(200), "readyz said no from then on");
  must(status === 0, "it ended well");
  await until(() => processesOf(api.home).length === 0, 10);
  return {
    underWay: underWay.length,
    underWayFailed: failed,
    readyzSaidNo: probes.filter((probe) => probe === 503).length,
    endedAfter: seconds,
  };
}

export const apiKilled: readonly Fault[] = [
  { name: "kill -9 the API in the middle of a batch", run: amidABatch },
  { name: "kill -9 ingest in the middle of a folder, and run it again", run: ingestKilled(true) },
  { name: "kill -9 Neo4j under ingest", run: ingestKilled(false) },
  { name: "SIGTERM to the API under load", run: toldToEnd },
];
