import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { ingestSource } from "../../src/app/ingest/ingestSource";
import { thisThread } from "../../src/app/reading/thisThread";
import type { Graph } from "../../src/graph/session";

/** Reads every text of a folder into the graph. */
export async function readSeeds(graph: Graph, folder: string): Promise<void> {
  for (const file of (await readdir(folder)).sort()) {
    const path = join(folder, file);
    await ingestSource(graph, { name: path, file, path }, {}, thisThread);
  }
}
