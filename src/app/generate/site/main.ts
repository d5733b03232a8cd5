import { join } from "node:path";
import { parseArgs } from "node:util";
import { projectRoot } from "../../projectRoot";
import { buildSite } from "./buildSite";

/** `npm run docs [-- FOLDER]`: builds the documentation site; fails, naming each, where links lead nowhere. */
function main(): void {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { help: { type: "boolean", short: "h" } },
  });
  if (values.help) {
    process.stdout.write(
      "Usage: npm run docs [-- FOLDER]\n\nWrites the documentation as a site, into dist/docs by default.\n",
    );
    return;
  }
  const folder = positionals[0] ?? join(projectRoot, "dist", "docs");
  const faults = buildSite(folder);
  for (const fault of faults) process.stderr.write(`${fault}\n`);
  if (faults.length > 0) process.exitCode = 1;
  else process.stdout.write(`${join(folder, "index.html")}\n`);
}

main();
