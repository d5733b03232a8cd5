import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { availableParallelism, cpus, loadavg, tmpdir, totalmem } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { measureBulk, measureUnwind } from "./measureBulk.mjs";
import { measureIngest } from "./measureIngest.mjs";
import { report } from "./report.mjs";

/*
 * What putting texts into the graph costs: `npm run bench:ingest [PART…]`, each part `ingest:DOCUMENTS:WORKERS`,
 * `load:BATCHES:PER_TRANSACTION`, `bulk:ENTITIES` or `unwind:ENTITIES`. Figures go to docs/throughput.json, and from
 * there to docs/throughput.md; parts that are not measured anew keep theirs.
 */

const root = fileURLToPath(new URL("../..", import.meta.url));
const file = join(root, "docs", "throughput.json");
const usual = [
  "ingest:1000:1",
  "ingest:1000:2",
  "load:20000:20",
  "bulk:1000000",
  "unwind:50000",
  "bulk:50000",
];

const wanted = process.argv.length > 2 ? process.argv.slice(2) : usual;
const parts = existsSync(file) ? JSON.parse(readFileSync(file, "utf8")).parts : {};
for (const part of wanted) {
  const [what, ...numbers] = part.split(":");
  const folder = mkdtempSync(join(tmpdir(), "cooperation-graph-throughput-"));
  const [one, other] = numbers.map(Number);
  const before = loadavg()[0];
  const figures =
    what === "ingest"
      ? await measureIngest(folder, one, other)
      : what === "load"
        ? measureLoad(folder, one, other)
        : what === "bulk"
          ? await measureBulk(folder, one)
          : await measureUnwind(folder, one);
  rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
  parts[part] = {
    at: new Date().toISOString().slice(0, 10),
    loadBefore: Number(before.toFixed(1)),
    ...figures,
  };
  const machine = {
    processors: availableParallelism(),
    model: cpus()[0]?.model,
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  };
  writeFileSync(file, `${JSON.stringify({ machine, parts }, null, 2)}\n`);
  writeFileSync(join(root, "docs", "throughput.md"), report(machine, parts));
  console.log(part, JSON.stringify(parts[part]));
}

function measureLoad(folder, batches, size) {
  const program = ["-r", join(root, "test/typescript.cjs"), join(root, "test/graph/measureLoading.ts")];
  const out = execFileSync(process.execPath, [...program, join(folder, "home"), batches, size].map(String), {
    encoding: "utf8",
    cwd: root,
  });
  const lines = out
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
  return { batches, size, tenths: lines.slice(0, -1), integrity: lines.at(-1).integrity };
}
