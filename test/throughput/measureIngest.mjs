import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { syntheticArticle } from "./syntheticArticles.mjs";

const require = createRequire(import.meta.url);
const dist = (path) => require(`../../dist/${path}.js`);
const { startManagedNeo4j } = dist("app/neo4j/startManagedNeo4j");
const { connect } = dist("graph/session");
const { migrate } = dist("graph/migrate");
const { checkIntegrity } = dist("graph/integrity");
const { findSources } = dist("app/ingest/findSources");
const { startAhead } = dist("app/ingest/startAhead");
const { prepareSource, finishSources } = dist("app/ingest/ingestSource");
const { startReaders } = dist("app/reading/startReaders");

/** Texts in one transaction, as `ingest` takes them; tenths of the texts are whole groups. */
const together = 10;

/** Ingests synthetic texts from their files into an empty graph, as `ingest` does, and tells what each tenth cost. */
export async function measureIngest(folder, count, workers) {
  const [texts, home] = [join(folder, `texts-${count}`), join(folder, `ingest-${workers}`)];
  rmSync(home, { recursive: true, force: true });
  mkdirSync(texts, { recursive: true });
  for (let number = 0; number < count; number++) {
    const name = `${String(number).padStart(6, "0")}.txt`;
    writeFileSync(join(texts, name), syntheticArticle(number, count));
  }
  const server = await startManagedNeo4j({ home });
  const graph = await connect(server);
  const reader = startReaders({ threads: workers });
  try {
    await migrate(graph);
    const options = { reposts: true };
    const prepare = (source) => prepareSource(graph, source, options, reader);
    const [tenths, size] = [[], count / 10];
    const loop = monitorEventLoopDelay({ resolution: 5 });
    let [statements, done, failed] = [0, 0, 0];
    const begun = performance.now();
    let [tenthBegun, used, own] = [begun, processorTime(server.pid), process.cpuUsage()];
    loop.enable();
    let group = [];
    // As the command does: texts are prepared while others are written, ten in one transaction.
    for await (const { item, work } of startAhead(
      findSources([texts], (path) => path),
      2 * workers + together - 1,
      prepare,
    )) {
      await work.then(
        (prepared) => group.push({ source: item, prepared }),
        () => failed++,
      );
      if (++done % together > 0 && done < count) continue;
      for (const outcome of await finishSources(graph, group, options)) {
        if (outcome.outcome !== "added") failed++;
        statements += outcome.statements ?? 0;
      }
      group = [];
      if (done % size > 0) continue;
      const spent = process.cpuUsage(own);
      tenths.push({
        documents: done,
        clock: (performance.now() - tenthBegun) / size,
        neo4j: (processorTime(server.pid) - used) / size,
        program: (spent.user + spent.system) / 1000 / size,
      });
      [tenthBegun, used, own] = [performance.now(), processorTime(server.pid), process.cpuUsage()];
    }
    const seconds = (performance.now() - begun) / 1000;
    loop.disable();
    return {
      workers,
      count,
      failed,
      statements,
      seconds,
      documentsPerSecond: count / seconds,
      statementsPerSecond: statements / seconds,
      tenths,
      longestWaitOfTheEventLoop: loop.max / 1e6,
      peakMegabytes: { program: peakOf(process.pid), neo4j: peakOf(server.pid) },
      integrity: await checkIntegrity(graph),
    };
  } finally {
    await reader.close();
    await graph.close();
    await server.stop();
  }
}

/** Processor time a process has used, in milliseconds: what a busy machine does not falsify. */
export function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) * 10;
}

/** The most memory a process ever held, in megabytes. */
export function peakOf(pid) {
  return Math.round(Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024);
}
