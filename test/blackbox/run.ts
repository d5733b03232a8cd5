import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { availableParallelism, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { format } from "prettier";
import { audit } from "./audit";
import { cop } from "./cop";
import { injection } from "./injection";
import { load } from "./load";
import { type Judged, report } from "./report";
import { schemathesis } from "./schemathesis";
import { startProduct } from "./startProduct";
import type { Suite } from "./Suite";

/*
 * Suites that others made or described, run against the built program: `npm run test:blackbox [WORD OF A NAME…]`. What
 * was found goes to docs/blackbox.json, and from there to docs/blackbox.md; suites that are not run keep what they
 * found last.
 */

const suites: readonly Suite[] = [audit, cop, load, injection, schemathesis];
const root = join(__dirname, "..", "..");
const file = join(root, "docs", "blackbox.json");

async function main(): Promise<void> {
  const words = process.argv.slice(2);
  const before = existsSync(file)
    ? (JSON.parse(readFileSync(file, "utf8")) as { suites: Judged[] }).suites
    : [];
  const known = new Map(before.map((one) => [one.name, one]));
  const folder = await mkdtemp(join(tmpdir(), "cooperation-graph-blackbox-"));
  const product = await startProduct(folder);
  try {
    for (const [number, suite] of suites.entries()) {
      if (words.length > 0 && !words.some((word) => suite.name.includes(word))) continue;
      const { name, bar, alsoIn } = suite;
      const at = new Date().toISOString().slice(0, 10);
      const told = { name, bar, alsoIn, at, loadBefore: Number((loadavg()[0] ?? 0).toFixed(1)) };
      const one: Judged = await suite.run(product, join(folder, String(number))).then(
        (outcome) => ({ ...told, ...outcome }),
        (error: unknown) => ({ ...told, broken: error instanceof Error ? error.message : String(error) }),
      );
      if (one.met !== true && one.skipped === undefined) process.exitCode = 1;
      process.stdout.write(`${JSON.stringify(one)}\n`);
      known.set(name, one);
      await write(known);
    }
  } finally {
    await product.stop();
    await rm(folder, { recursive: true, force: true, maxRetries: 10 });
  }
}

/** After every suite, so that a run that is ended keeps what it found. */
async function write(known: ReadonlyMap<string, Judged>): Promise<void> {
  const judged = suites.flatMap(({ name }) => known.get(name) ?? []);
  const machine = { processors: availableParallelism(), node: process.version };
  const text = JSON.stringify({ machine, suites: judged });
  writeFileSync(file, await format(text, { parser: "json", printWidth: 110 }));
  writeFileSync(join(root, "docs", "blackbox.md"), report(judged, machine.processors));
}

void main();
