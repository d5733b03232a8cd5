import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { acquireStartLock } from "../../../src/app/neo4j/acquireStartLock";
import { bornAt } from "../../../src/app/neo4j/bornAt";

const folder = mkdtempSync(join(tmpdir(), "cooperation-graph-lock-"));
const file = join(folder, "start.lock");
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => rmSync(file, { force: true }));

/** Breaks a lock that was left, if it is to be broken. */
async function twice() {
  return (await acquireStartLock(file)) ?? (await acquireStartLock(file));
}

test("one holds it at a time", async () => {
  const lock = await acquireStartLock(file);
  expect(lock).not.toBeNull();
  expect(await twice()).toBeNull();
  await lock?.release();
  expect(await twice()).not.toBeNull();
});

test("a lock is broken whose owner has ended, or whose owner's number is another process's now", async () => {
  writeFileSync(file, "4194305 1");
  expect(await twice()).not.toBeNull();
  const born = await bornAt(process.pid);
  if (born === null) return;
  writeFileSync(file, `${process.pid} ${Number(born) - 1}`);
  expect(await twice()).not.toBeNull();
});

test("a lock without a name is being written, until it is old", async () => {
  writeFileSync(file, "");
  expect(await twice()).toBeNull();
  const before = new Date(Date.now() - 60_000);
  utimesSync(file, before, before);
  expect(await twice()).not.toBeNull();
});

test("of many programs that find a dead lock at once, never two hold it", async () => {
  writeFileSync(file, "4194305 1");
  const held = join(folder, "held");
  const program = join(__dirname, "holdLock.ts");
  const loader = join(__dirname, "..", "..", "typescript.cjs");
  await Promise.all(
    Array.from({ length: 4 }, () =>
      promisify(execFile)(process.execPath, ["-r", loader, program, file, held]),
    ),
  );
  // Each that held it wrote a line when it came and when it went: no two may overlap.
  const lines = readFileSync(held, "utf8").trim().split("\n");
  expect(lines).toHaveLength(4 * 2 * 10);
  for (let at = 0; at < lines.length; at += 2)
    expect([lines[at]?.startsWith("in "), lines[at + 1]]).toEqual([true, lines[at]?.replace("in ", "out ")]);
  expect(readdirSync(folder).filter((name) => name.startsWith("start.lock"))).toEqual([]);
});
