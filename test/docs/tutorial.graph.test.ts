import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../../src/app/neo4j/freePort";
import { useEmptyGraph } from "../graph/connect";
import { consoleSteps, patternOf, savedFiles } from "./consoleSteps";

const page = readFileSync("docs/tutorial.md", "utf8");
const program = ["-r", join(process.cwd(), "test/typescript.cjs"), join(process.cwd(), "src/app/main.ts")];

/** Words of a shell line; double quotes keep several together. */
const wordsOf = (line: string): string[] =>
  [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? "");

// The tutorial, read by a reader who types what it says: the page is the test.
describe("the tutorial", () => {
  const { uri, user, password } = useEmptyGraph();
  jest.setTimeout(180_000);
  const folder = mkdtempSync(join(tmpdir(), "tutorial-"));
  let server: ChildProcess | undefined;
  let env: NodeJS.ProcessEnv;
  let lastPrinted = "";

  beforeAll(async () => {
    for (const name of ["seeds", "schema"]) symlinkSync(join(process.cwd(), name), join(folder, name));
    for (const [name, text] of savedFiles(page, "graphql")) writeFileSync(join(folder, name), text);
    const article = /^```text\n([^]*?)^```$/m.exec(page)?.[1] ?? "";
    writeFileSync(join(folder, "article.txt"), article);
    const database = { NEO4J_URI: uri, NEO4J_USERNAME: user, NEO4J_PASSWORD: password };
    const port = String(await freePort());
    env = { ...process.env, ...database, INIT_CWD: folder, COOP_HOME: join(folder, "home"), PORT: port };
  });
  afterAll(async () => {
    if (server && server.exitCode === null) {
      server.kill("SIGTERM");
      await once(server, "exit");
    }
    rmSync(folder, { recursive: true, force: true });
  });

  /** Starts the server and resolves with what it prints until it serves. */
  async function start(): Promise<string> {
    server = spawn(process.execPath, [...program, "start"], { env, stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    for await (const piece of server.stdout ?? []) {
      printed += String(piece);
      if (printed.includes("Ctrl-C stops it.")) break;
    }
    return printed;
  }

  function coop(words: readonly string[]): Promise<string> {
    const address = `http://127.0.0.1:${env["PORT"] ?? ""}`;
    // With a managed Neo4j questions find the server that runs on its folder; here Neo4j is the tests' own.
    const asking = words[0] === "ingest" ? env : { ...env, COOP_URL: address };
    return new Promise((resolve, reject) => {
      execFile(process.execPath, [...program, ...words], { env: asking }, (error, out, err) =>
        error ? reject(new Error(`${words.join(" ")}: ${err}`)) : resolve(out),
      );
    });
  }

  const steps = consoleSteps(page);
  test("has commands", () => {
    expect(steps.length).toBeGreaterThan(10);
  });

  test.each(steps.map(({ command, shown }) => [command, shown] as const))("$ %s", async (command, shown) => {
    if (command === "npm ci") {
      expect(existsSync("node_modules")).toBe(true);
      return;
    }
    if (command.startsWith("alias ")) {
      expect(command).toBe('alias coop="npm run -s cooperation-graph --"');
      return;
    }
    let printed: string;
    if (command === "npm start") {
      const scripts = (
        JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> }
      ).scripts;
      expect(scripts["start"]).toBe("exec node dist/app/main.js start");
      printed = (await start()).replaceAll(`127.0.0.1:${env["PORT"] ?? ""}`, "127.0.0.1:4000");
    } else {
      const [name, ...words] = wordsOf(command);
      expect(name).toBe("coop");
      const fact = /^ {2}\S.* {2}([0-9a-f]{20})$/m.exec(lastPrinted)?.[1] ?? "";
      printed = await coop(words.map((word) => (word === "FACT" ? fact : word)));
    }
    if (shown.length > 0) expect(`${printed.trimEnd()}\n`).toMatch(patternOf([...shown]));
    const out = /--out (\S+)/.exec(command)?.[1];
    if (out !== undefined) expect(existsSync(join(folder, out))).toBe(true);
    lastPrinted = printed;
  });
});
