import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { savedFiles } from "../docs/consoleSteps";
import { serveSeeds } from "./serveSeeds";

/*
 * `npm run test:clients`: what docs/guides/frontend.md shows, as a reader would use it: saved, its questions typed by the
 * code generator against a running server, compiled, and run. What it answers is held against the server's own answer.
 */

const folder = join(__dirname, "snippets");
const bin = (name: string): string => join(__dirname, "node_modules", ".bin", name);

const compilerOptions = {
  target: "ES2023",
  module: "node20",
  moduleResolution: "node16",
  lib: ["ES2023", "DOM"],
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  skipLibCheck: true,
  outDir: "out",
};

interface Asked {
  readonly officials: {
    readonly nodes: readonly { readonly id: string; readonly meetings: { readonly totalCount: number } }[];
  };
  readonly projects: { readonly nodes: readonly { readonly id: string }[] };
}

async function main(): Promise<void> {
  const server = await serveSeeds();
  try {
    save(server.url);
    await run(bin("graphql-codegen"), ["--config", "codegen.ts"]);
    await run(bin("tsc"), ["-p", "."]);
    const printed = await run(process.execPath, ["out/fetch.mjs"]);
    must(/id: '[0-9a-f]{20}'/.test(printed), `fetch.mts prints officials, not ${printed}`);
    const { officials, projects } = await ask(server.url);
    const [official, project] = [officials.nodes[0], projects.nodes[0]];
    if (!official || !project) throw new Error("The graph holds no official, or no project.");
    const meetings = await answerOf("urql", "meetingsOf", [official.id]);
    must(meetings.length === official.meetings.totalCount, `urql.ts finds ${meetings.length} meetings`);
    const ways = await answerOf("apollo", "waysBetween", [official.id, project.id]);
    must(ways.length > 0 && ways.every((way) => /“[^”]/.test(way)), "apollo.ts finds ways with quotes");
    process.stdout.write(`${meetings.length} meetings by urql, ${ways.length} ways by Apollo Client\n`);
  } finally {
    await server.close();
  }
}

/** Writes the page's files, the server's address in the place of the usual one. */
function save(url: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const page = readFileSync("docs/guides/frontend.md", "utf8");
  for (const [name, text] of savedFiles(page, "ts")) {
    const saved = text.replaceAll("http://127.0.0.1:4000", url);
    writeFileSync(join(folder, name), saved);
  }
  writeFileSync(join(folder, "package.json"), '{"type":"commonjs"}\n');
  writeFileSync(
    join(folder, "tsconfig.json"),
    JSON.stringify({ compilerOptions, include: ["*.ts", "*.mts"] }),
  );
}

/** What a function of a compiled snippet returns, called in a process of its own. */
async function answerOf(file: string, name: string, given: readonly string[]): Promise<string[]> {
  const script = `import { ${name} } from "./out/${file}.js"; console.log(JSON.stringify(await ${name}(...${JSON.stringify(given)})));`;
  return JSON.parse(await run(process.execPath, ["--input-type=module", "--eval", script])) as string[];
}

async function ask(url: string): Promise<Asked> {
  const order = "first: 1, orderBy: [{ field: DEGREE, direction: DESC }]";
  const query = `{ officials(${order}) { nodes { id meetings { totalCount } } } projects(${order}) { nodes { id } } }`;
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
  });
  return ((await response.json()) as { data: Asked }).data;
}

function run(command: string, words: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, words, { cwd: folder, stdio: ["ignore", "pipe", "inherit"] });
    let printed = "";
    child.stdout.on("data", (piece: Buffer) => (printed += piece.toString("utf8")));
    child.once("error", reject);
    child.once("exit", (status) => {
      if (status === 0) resolve(printed);
      else reject(new Error(`${command} ended with status ${String(status)}.\n${printed}`));
    });
  });
}

function must(condition: boolean, sentence: string): void {
  if (!condition) throw new Error(`Broken: ${sentence}`);
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
