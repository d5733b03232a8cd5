import { Problem } from "../../problems";
import type { DumpOptions } from "./dumpDatabase";
import { runAdminTool } from "./runAdminTool";
import { startManagedNeo4j } from "./startManagedNeo4j";
import { hasStore, whileStopped } from "./whileStopped";

/**
 * Puts a dump in the place of the graph. What stood there is gone; it is refused unless `replace` says so.
 * @throws Problem CONFLICT where a database stands there; FILE_UNREADABLE, ALREADY_RUNNING, GRAPH_FAILED
 */
export async function restoreDatabase(options: DumpOptions & { readonly replace: boolean }): Promise<void> {
  const { home, file, replace, onProgress, signal } = options;
  if (await hasStore(home)) {
    if (!replace) {
      throw new Problem("CONFLICT", `${home} holds a graph already, which the dump would replace.`, {
        hint: "Dump it first if it matters, then restore with --replace.",
      });
    }
  } else {
    // The first start makes the home, its configuration and its password.
    await (await startManagedNeo4j({ home, onProgress, signal })).stop();
  }
  await whileStopped(home, async () => {
    onProgress?.({ step: `Restoring the graph from ${file}` });
    const args = ["database", "load", "neo4j", "--from-stdin", "--overwrite-destination=true"];
    await runAdminTool({ home, arguments: args, input: file, onProgress, signal });
  });
}
