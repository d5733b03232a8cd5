import { execFileSync } from "node:child_process";
import { closeSync, fsyncSync, mkdirSync, openSync, rmSync, statfsSync, writeSync } from "node:fs";
import { join } from "node:path";
import { articles } from "./articles";
import { examine, graphOf, processesOf } from "./examine";
import type { Fault, Seen } from "./Fault";
import { must } from "./must";
import { type Api, type Reply, startApi } from "./startApi";
import { until } from "./until";
import { watch } from "./watch";

/** Fills the disk under the store, lets texts come, makes room again. */
async function diskFull(folder: string): Promise<Seen | { readonly skipped: string }> {
  const disk = join(folder, "disk");
  mkdirSync(disk, { recursive: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", "size=1400m", "tmpfs", disk], { stdio: "pipe" });
  } catch {
    return { skipped: "A small disk can only be mounted by root." };
  }
  const filler = join(disk, "filler");
  let started: Api | undefined;
  try {
    const api = (started = await startApi(join(disk, "home")));
    const texts = articles();
    must((await api.send(texts[0] ?? "")).status === 201, "a text is taken before");
    fill(filler, disk);
    const replies: Reply[] = [];
    // Each text is sent until the disk is full for the log of transactions too.
    for (const text of texts.slice(1)) replies.push(await api.send(text));
    const kept = texts.filter((_, at) => at === 0 || replies[at - 1]?.status === 201);
    const reading = await api.ask("{ countries(first: 1) { nodes { name } } }");
    const ready = await api.ready();
    must((ready === 200) === (reading.status === 200), "readyz tells what questions meet");
    rmSync(filler);
    const begun = performance.now();
    let restarted = "no";
    let back = await until(async () => (await api.send(texts[1] ?? "")).status === 201, 20).catch(
      () => Number.NaN,
    );
    if (Number.isNaN(back)) {
      // Neo4j stops writing for good once its log could not be written; only a restart makes it well.
      restarted = "yes";
      const watcher = await graphOf(api.home);
      process.kill(await api.neo4j(), "SIGTERM");
      const { serviceBackAfterDatabase } = await watch(api, watcher).finally(() => watcher.close());
      must(serviceBackAfterDatabase < 10, "the service was back within 10 s of the database");
      await until(async () => (await api.send(texts[1] ?? "")).status === 201, 20);
      back = (performance.now() - begun) / 1000;
    }
    for (const text of texts) must((await api.send(text)).status === 201, "every text is taken in the end");
    const graph = await graphOf(api.home);
    await examine(graph, texts).finally(() => graph.close());
    return {
      keptWhileFull: kept.length - 1,
      refusedWhileFull: texts.length - kept.length,
      refusedWith: [
        ...new Set(replies.filter(({ status }) => status !== 201).map(({ status }) => status)),
      ].join(", "),
      readingWhileFull: reading.status,
      readyzWhileFull: ready,
      neo4jRestarted: restarted,
      takesTextsAgainAfter: back,
    };
  } finally {
    rmSync(filler, { force: true });
    await started?.stop();
    // Neo4j closes its files a moment after the program that held it.
    await until(() => processesOf(disk).length === 0, 60);
    execFileSync("umount", [disk]);
  }
}

/** Leaves nothing free on a disk. */
function fill(file: string, disk: string): void {
  const out = openSync(file, "w");
  const block = Buffer.alloc(65_536, 1);
  try {
    while (statfsSync(disk).bavail > 0) writeSync(out, block);
    fsyncSync(out);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOSPC") throw error;
  } finally {
    closeSync(out);
  }
}

export const fullDisk: readonly Fault[] = [{ name: "The disk under the store is full", run: diskFull }];
