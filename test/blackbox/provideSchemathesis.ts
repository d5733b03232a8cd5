import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { access, mkdir, readFile, rename, rm } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const requirements = join(__dirname, "requirements.txt");
const run = promisify(execFile);

/**
 * Installs Schemathesis once for this user, exactly as `requirements.txt` pins it.
 * @returns the program; null where Python is not installed
 */
export async function provideSchemathesis(): Promise<string | null> {
  const pinned = createHash("sha256")
    .update(await readFile(requirements))
    .digest("hex");
  const cache = join(process.env["XDG_CACHE_HOME"] ?? join(homedir(), ".cache"), "cooperation-graph");
  const folder = join(cache, `schemathesis-${pinned.slice(0, 12)}`);
  const program = join(folder, "bin", "schemathesis");
  if (await isThere(`${folder}.whole`)) return program;
  const python = await run("python3", ["--version"]).catch(() => null);
  if (!python) return null;
  await rm(folder, { recursive: true, force: true });
  await mkdir(cache, { recursive: true });
  await run("python3", ["-m", "venv", folder]);
  const install = ["-m", "pip", "install", "--quiet", "--require-hashes", "-r", requirements];
  await run(join(folder, "bin", "python"), install, { timeout: 600_000 });
  await run(program, ["--version"]);
  await mkdir(`${folder}.part`, { recursive: true });
  await rename(`${folder}.part`, `${folder}.whole`);
  return program;
}

const isThere = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  );
