import { type ChildProcess, execFile, spawn } from "node:child_process";
import { access, mkdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { freePort } from "../../src/app/neo4j/freePort";
import { until } from "./until";

const version = "v2.12.0";
const cache = join(
  process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"),
  "cooperation-graph",
  `toxiproxy-${version}`,
);

/**
 * Builds the proxy once for this user, from its Go module.
 * @returns the program; null where Go is not installed
 */
async function provideToxiproxy(): Promise<string | null> {
  const program = join(cache, "server");
  const there = await access(program).then(
    () => true,
    () => false,
  );
  if (there) return program;
  const run = promisify(execFile);
  const go = await run("go", ["version"]).catch(() => null);
  if (!go) return null;
  await mkdir(cache, { recursive: true });
  const module = `github.com/Shopify/toxiproxy/v2/cmd/server@${version}`;
  await run("go", ["install", module], { env: { ...process.env, GOBIN: cache }, timeout: 600_000 });
  return program;
}

/** A proxy between a program and a port, whose network can be made bad. */
export class Toxiproxy {
  private constructor(
    private readonly child: ChildProcess,
    private readonly api: string,
    /** Where it listens. */
    readonly port: number,
  ) {}

  /** @returns null where Go is not installed */
  static async before(upstream: number): Promise<Toxiproxy | null> {
    const program = await provideToxiproxy();
    if (program === null) return null;
    const [own, port] = [await freePort(), await freePort()];
    const child = spawn(program, ["-host", "127.0.0.1", "-port", String(own)], { stdio: "ignore" });
    const proxy = new Toxiproxy(child, `http://127.0.0.1:${own}`, port);
    await until(
      () =>
        fetch(`${proxy.api}/version`).then(
          ({ ok }) => ok,
          () => false,
        ),
      20,
    );
    await proxy.tell("POST", "/proxies", {
      name: "bolt",
      listen: `127.0.0.1:${port}`,
      upstream: `127.0.0.1:${upstream}`,
    });
    return proxy;
  }

  /** Makes the network bad, both ways: `latency` with `{latency}` in milliseconds, `reset_peer` with `{timeout}`. */
  async poison(type: string, attributes: object): Promise<void> {
    for (const stream of ["downstream", "upstream"])
      await this.tell("POST", "/proxies/bolt/toxics", {
        name: `${type}-${stream}`,
        type,
        stream,
        attributes,
      });
  }

  async cure(): Promise<void> {
    await this.tell("POST", "/reset", {});
  }

  end(): void {
    this.child.kill("SIGTERM");
  }

  private async tell(method: string, path: string, body: object): Promise<void> {
    const response = await fetch(this.api + path, { method, body: JSON.stringify(body) });
    if (!response.ok) throw new Error(`toxiproxy: ${await response.text()}`);
  }
}
