import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** `src/app/web/explorer/schema.d.ts`: the types of `schema.graphql` that the explorer's questions are checked by. */
export function printExplorerTypes(): string {
  const folder = mkdtempSync(join(tmpdir(), "explorer-types-"));
  try {
    const file = join(folder, "schema.d.ts");
    const program = "node_modules/gql.tada/bin/cli.js";
    const args = [program, "generate-output", "-c", "src/app/web/tsconfig.json", "-o", file];
    execFileSync(process.execPath, args, { stdio: "pipe" });
    return readFileSync(file, "utf8");
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
