import { mkdirSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { loadSynthetic } from "../bench/loadSynthetic.mjs";
import { syntheticGraph } from "../bench/syntheticGraph.mjs";
import { syntheticTables } from "./syntheticTables.mjs";
import { writeBareTables } from "./writeBareTables.mjs";

const require = createRequire(import.meta.url);
const dist = (path) => require(`../../dist/${path}.js`);
const { importTables } = dist("app/bulk/importTables");
const { runAdminTool } = dist("app/neo4j/runAdminTool");
const { prepareServer } = dist("app/neo4j/prepareServer");
const { startManagedNeo4j } = dist("app/neo4j/startManagedNeo4j");
const { connect } = dist("graph/session");
const { migrate } = dist("graph/migrate");

const heap = "2g";

/** Imports a synthetic graph of a size as `import --bulk` does, and the same tables by the bare tool. */
export async function measureBulk(folder, size) {
  const graph = syntheticGraph(size);
  const [home, bare, csv] = [join(folder, "bulk"), join(folder, "bare"), join(folder, "csv")];
  for (const one of [home, bare, csv]) rmSync(one, { recursive: true, force: true });
  mkdirSync(csv, { recursive: true });
  const tables = syntheticTables(graph);
  const begun = performance.now();
  const report = await importTables(tables, { home, heap });
  const ours = report.seconds.writing + report.seconds.importing;

  console.error(`ours: ${JSON.stringify(report)}`);

  const words = await writeBareTables(tables, csv);
  await prepareServer(bare, { home: bare });
  const started = performance.now();
  await runAdminTool({ home: bare, arguments: words, heap });
  const tool = (performance.now() - started) / 1000;
  console.error(`tool: ${tool.toFixed(1)} s`);
  rmSync(csv, { recursive: true, force: true });
  rmSync(bare, { recursive: true, force: true });

  const server = await startManagedNeo4j({ home, heap: "1g", pageCache: "1g" });
  const opened = await connect(server);
  try {
    const indexing = performance.now();
    await migrate(opened);
    const indexes = (performance.now() - indexing) / 1000;
    const [found] = await opened.runAlone(
      "RETURN COUNT { MATCH (n:Entity) } AS nodes, COUNT { MATCH ()-->() } AS relationships",
    );
    const { nodes, relationships, seconds } = report;
    return {
      ...{ size, nodes, relationships, found },
      ...{ writing: seconds.writing, importing: seconds.importing, ours, tool, ratio: ours / tool },
      ...{ indexes, whole: (started - begun) / 1000 },
    };
  } finally {
    await opened.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Loads a synthetic graph by statements, a thousand rows each, as the fastest way without the importer. */
export async function measureUnwind(folder, size) {
  const home = join(folder, "unwind");
  rmSync(home, { recursive: true, force: true });
  const graph = syntheticGraph(size);
  const server = await startManagedNeo4j({ home, heap: "1g", pageCache: "1g" });
  const opened = await connect(server);
  try {
    await migrate(opened);
    const begun = performance.now();
    const run = (statement, parameters) => opened.writeTransaction((inside) => inside(statement, parameters));
    await loadSynthetic(run, graph, { statements: false });
    return { size, relations: graph.relations.length, seconds: (performance.now() - begun) / 1000 };
  } finally {
    await opened.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
