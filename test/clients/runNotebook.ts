import { execFileSync, spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync } from "node:fs";
import { serveSeeds } from "./serveSeeds";

/*
 * `npm run test:notebook [-- --write]`: runs the notebook of the documentation against a fresh server, and reads every
 * export back by NetworkX, pandas, openpyxl and rdflib. Needs Python 3.11 or later with venv; its packages come from PyPI,
 * once for each requirements file. With --write the notebook keeps what it showed.
 */

const requirements = "docs/notebooks/requirements.txt";
const notebook = "docs/notebooks/cooperation-graph.ipynb";

/** The Python of an environment that has the required packages. */
function pythonWithPackages(): string {
  const hash = createHash("sha256").update(readFileSync(requirements)).digest("hex").slice(0, 12);
  const folder = `node_modules/.cache/notebook-${hash}`;
  if (!existsSync(folder)) {
    const making = `${folder}.making`;
    rmSync(making, { recursive: true, force: true });
    execFileSync("python3", ["-m", "venv", making], { stdio: "inherit" });
    const install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", requirements];
    execFileSync(`${making}/bin/python`, install, { stdio: "inherit" });
    renameSync(making, folder);
  }
  return `${folder}/bin/python`;
}

async function main(): Promise<void> {
  const python = pythonWithPackages();
  const server = await serveSeeds();
  try {
    const env = { ...process.env, COOP_URL: server.url };
    const write = process.argv.includes("--write") ? ["--write"] : [];
    for (const script of [["executeNotebook.py", notebook, ...write], ["readBack.py"]]) {
      const [file = "", ...words] = script;
      // The server answers from this process: it must stay free meanwhile.
      await run(python, [`test/clients/${file}`, ...words], env);
    }
  } finally {
    await server.close();
  }
}

function run(command: string, words: readonly string[], env: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(command, words, { env, stdio: "inherit" }).once("exit", (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${words.join(" ")} ended with status ${String(status)}.`));
    });
  });
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
