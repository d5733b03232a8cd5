import { execFileSync } from "node:child_process";
import startNeo4j from "../graph/globalSetup";

/** The explorer as it stands, and the one real Neo4j of the run. */
export default async function globalSetup(run: { readonly maxWorkers: number }): Promise<void> {
  const arguments_ = ["node_modules/vite/bin/vite.js", "build", "--mode", "explorer", "--logLevel", "error"];
  execFileSync(process.execPath, arguments_, { stdio: "inherit" });
  await startNeo4j(run);
}
