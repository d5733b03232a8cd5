import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { testNeo4j, useEmptyGraph, wipe } from "./connect";
import { currentView } from "./currentView";
import { extractSeeds } from "./extractSeeds";

let folder = "";
const extractions = (): string => join(folder, "extractions.json");

function start(order: string): ChildProcess {
  return spawn(
    process.execPath,
    [
      "-r",
      join(__dirname, "../typescript.cjs"),
      join(__dirname, "loadSeeds.ts"),
      JSON.stringify(testNeo4j()),
      extractions(),
      order,
    ],
    { stdio: ["ignore", "pipe", "inherit"] },
  );
}

async function finish(child: ChildProcess): Promise<void> {
  child.stdout?.resume();
  const [status] = (await once(child, "exit")) as [number | null];
  if (status !== 0) throw new Error(`The loading process ended with ${String(status)}`);
}

/** Kills the process some milliseconds after it began its n-th transaction. */
async function killAt(child: ChildProcess, transaction: number, after: number): Promise<void> {
  let begun = 0;
  const gone = once(child, "exit");
  if (!child.stdout) throw new Error("No output to follow");
  for await (const line of createInterface({ input: child.stdout })) {
    if (line === "loading") begun += 1;
    if (begun < transaction) continue;
    await new Promise((wake) => setTimeout(wake, after));
    child.kill("SIGKILL");
    break;
  }
  await gone;
}

describe("loading that is interrupted or shared", () => {
  const test = useEmptyGraph();
  let wanted: unknown;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "cooperation-graph-extractions-"));
    await writeFile(extractions(), JSON.stringify(await extractSeeds()));
    await finish(start("01234"));
    wanted = await currentView(test.graph);
  }, 120_000);
  beforeEach(() => wipe(test.graph));
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it.each([
    [1, 40],
    [2, 150],
    [4, 400],
  ])(
    "is the same graph after a kill in transaction %i, %i ms in, and a rerun",
    async (transaction, after) => {
      await killAt(start("01234"), transaction, after);
      const half = await test.graph.runAlone(
        `MATCH (d:Document) WHERE NOT EXISTS { (d)<-[:IN]-(:Mention) } OR NOT EXISTS { (d)<-[:STATED_IN]-(:Statement) }
       RETURN d.id AS id`,
      );
      expect(half).toEqual([]);
      await finish(start("01234"));
      expect(await currentView(test.graph)).toEqual(wanted);
    },
    120_000,
  );

  it("is the same graph when two programs load at once, some texts both", async () => {
    await Promise.all([finish(start("0123")), finish(start("4321"))]);
    expect(await currentView(test.graph)).toEqual(wanted);
  }, 120_000);
});
