import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import { apiKilled } from "./apiKilled";
import { badNetwork } from "./badNetwork";
import { databaseKilled } from "./databaseKilled";
import { fullDisk } from "./diskFull";
import { replicas } from "./replicas";
import { report, type Tried } from "./report";
import { supervisorKilled } from "./supervisorKilled";
import { startedTwice } from "./twoStarts";

/*
 * Faults, tried on real processes: `npm run test:faults [WORDS OF A NAME]`. Each throws where a promise was broken. What
 * was seen goes to docs/faults.json, and from there to docs/faults.md; those not tried keep what was seen last.
 */

const faults = [
  ...databaseKilled,
  ...apiKilled,
  ...badNetwork,
  ...fullDisk,
  ...supervisorKilled,
  ...startedTwice,
  ...replicas,
];
const root = join(__dirname, "..", "..");
const file = join(root, "docs", "faults.json");

async function main(): Promise<void> {
  const wanted = process.argv.slice(2).join(" ");
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { faults: Tried[] }).faults
    : [];
  const known = new Map(before.map((one) => [one.name, one]));
  const folder = await mkdtemp(join(tmpdir(), "cooperation-graph-faults-"));
  for (const [number, fault] of faults.entries()) {
    if (!fault.name.includes(wanted)) continue;
    const at = new Date().toISOString().slice(0, 10);
    const one = await fault.run(join(folder, String(number))).then(
      (seen): Tried =>
        "skipped" in seen
          ? { name: fault.name, at, skipped: seen.skipped as string }
          : { name: fault.name, at, seen },
      (error: unknown): Tried => ({
        name: fault.name,
        at,
        broken: error instanceof Error ? error.message : String(error),
      }),
    );
    if (one.broken !== undefined) process.exitCode = 1;
    process.stdout.write(`${JSON.stringify(one)}\n`);
    known.set(fault.name, one);
    write(known);
  }
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
}

/** After every fault, so that a run that is ended keeps what it saw. */
function write(known: ReadonlyMap<string, Tried>): void {
  const tried = faults.flatMap(({ name }) => known.get(name) ?? []);
  const machine = { processors: availableParallelism(), node: process.version };
  writeFileSync(file, `${JSON.stringify({ machine, faults: tried }, null, 2)}\n`);
  writeFileSync(join(root, "docs", "faults.md"), report(tried, machine.processors));
}

void main();
