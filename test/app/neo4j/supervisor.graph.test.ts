import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import neo4j from "neo4j-driver";
import { isAlive } from "../../../src/app/neo4j/acquireStartLock";
import { startManagedNeo4j } from "../../../src/app/neo4j/startManagedNeo4j";

interface Holder {
  readonly child: ChildProcess;
  readonly uri: string;
  readonly pid: number;
  readonly attached: boolean;
}

async function startHolder(home: string): Promise<Holder> {
  const child = spawn(
    process.execPath,
    ["-r", join(__dirname, "../../typescript.cjs"), join(__dirname, "holdNeo4j.ts"), home],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  for await (const line of createInterface({ input: child.stdout })) {
    return { child, ...(JSON.parse(line) as Omit<Holder, "child">) };
  }
  throw new Error("The holder ended without a word");
}

async function until(condition: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((wake) => setTimeout(wake, 100));
}

describe("the supervisor of the managed Neo4j", () => {
  let home = "";
  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), "cooperation-graph-supervisor-"));
  });
  afterAll(() => rm(home, { recursive: true, force: true, maxRetries: 10 }));

  it("is shared by programs that start at once, outlives the first, and ends with the last, even by kill -9", async () => {
    const [one, other] = await Promise.all([startHolder(home), startHolder(home)]);
    expect(one.uri).toBe(other.uri);
    expect([one.attached, other.attached].sort()).toEqual([false, true]);
    const [starter, guest] = one.attached ? [other, one] : [one, other];

    starter.child.kill("SIGKILL");
    await until(() => starter.child.signalCode !== null);
    await new Promise((wake) => setTimeout(wake, 500));
    expect(isAlive(guest.pid)).toBe(true);

    guest.child.kill("SIGKILL");
    await until(() => !isAlive(guest.pid));
    await until(() =>
      stat(join(home, "supervisor.json")).then(
        () => false,
        () => true,
      ),
    );
  }, 120_000);

  it("starts a server again that was killed, on the same address and with its data", async () => {
    const server = await startManagedNeo4j({ home, heap: "256m", pageCache: "32m" });
    const driver = neo4j.driver(server.uri, neo4j.auth.basic(server.user, server.password));
    try {
      await driver.executeQuery("CREATE (:Kept)");
      process.kill(server.pid, "SIGKILL");
      await until(() => !isAlive(server.pid));
      await until(() =>
        driver.getServerInfo().then(
          () => true,
          () => false,
        ),
      );
      const { records } = await driver.executeQuery("MATCH (n:Kept) RETURN count(n) AS kept");
      expect(Number(records[0]?.get("kept"))).toBe(1);
    } finally {
      await driver.close();
      await server.stop();
    }
  }, 120_000);

  it("keeps the password and the server's configuration to their owner", async () => {
    for (const file of ["password", "server-plan.json", "neo4j/conf/neo4j.conf"]) {
      expect((await stat(join(home, file))).mode & 0o077).toBe(0);
    }
  });

  it("ends cleanly when it is let go", async () => {
    const holder = await startHolder(home);
    holder.child.kill("SIGTERM");
    await until(() => holder.child.exitCode !== null);
    expect(holder.child.exitCode).toBe(0);
    expect(isAlive(holder.pid)).toBe(false);
  }, 120_000);

  it("does not start when it is interrupted, and leaves no process", async () => {
    const interruption = new AbortController();
    const started = startManagedNeo4j({ home, heap: "256m", signal: interruption.signal });
    setTimeout(() => interruption.abort(), 1500);
    await expect(started).rejects.toMatchObject({ code: "INTERRUPTED" });
    await until(() =>
      stat(join(home, "supervisor.json")).then(
        () => false,
        () => true,
      ),
    );
  }, 120_000);
});
