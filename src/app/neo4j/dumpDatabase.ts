import { Problem } from "../../problems";
import type { Progress } from "./provideJars";
import { runAdminTool } from "./runAdminTool";
import { hasStore, whileStopped } from "./whileStopped";

export interface DumpOptions {
  /** State directory of the managed Neo4j. */
  readonly home: string;
  /** The dump. */
  readonly file: string;
  readonly onProgress?: (progress: Progress) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes the whole graph into one file, by Neo4j's own tool, while the server stands still.
 * @throws Problem NOTHING_FOUND where there is no database yet; ALREADY_RUNNING, GRAPH_FAILED
 */
export async function dumpDatabase({ home, file, onProgress, signal }: DumpOptions): Promise<void> {
  if (!(await hasStore(home))) {
    throw new Problem("NOTHING_FOUND", `${home} holds no database of a managed Neo4j.`, {
      hint: "A Neo4j behind NEO4J_URI is dumped with its own tools: neo4j-admin database dump.",
    });
  }
  await whileStopped(home, async () => {
    onProgress?.({ step: `Dumping the graph to ${file}` });
    const args = ["database", "dump", "neo4j", "--to-stdout"];
    await runAdminTool({ home, arguments: args, output: file, onProgress, signal });
  });
}
