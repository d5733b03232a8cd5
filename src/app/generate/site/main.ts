import { join } from "node:path";
import { projectRoot } from "../../projectRoot";
import { buildSite } from "./buildSite";

/** `npm run docs [-- FOLDER]`: builds the documentation site; fails, naming each, where links lead nowhere. */
function main(): void {
  const folder = process.argv[2] ?? join(projectRoot, "dist", "docs");
  const faults = buildSite(folder);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  else process.stdout.write(`${join(folder, "index.html")}\n`);
}

main();
