import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { generatedFiles } from "./generatedFiles";

/** Writes every generated file; with `--check` writes none and fails, naming those that are not as printed. */
async function main(): Promise<void> {
  const check = process.argv.includes("--check");
  let stale = 0;
  for (const { path, print } of generatedFiles) {
    const current = existsSync(path) ? readFileSync(path, "utf8") : "";
    const wanted = await print(current);
    if (wanted === current) continue;
    stale += 1;
    if (!check) writeFileSync(path, wanted);
    process.stderr.write(`${check ? "out of date" : "written"}: ${path}\n`);
  }
  if (check && stale > 0) {
    process.stderr.write("Run `npm run generate` and commit what it writes.\n");
    process.exitCode = 1;
  }
}

void main();
