import { changeGraph } from "../../graph/change/changeGraph";
import type { Graph } from "../../graph/session";
import { addExtraction } from "./addExtraction";
import type { Ingested } from "./Ingested";
import type { IngestOptions } from "./IngestOptions";
import type { PreparedDocument } from "./prepareDocument";
import { standsAlready } from "./standsAlready";

/**
 * The line: document → extraction → who is who → graph, in one transaction. Killed at any moment and run again, it
 * gives the same graph.
 */
export async function ingestDocument(
  graph: Graph,
  prepared: PreparedDocument,
  options: IngestOptions = {},
): Promise<Ingested> {
  if ("done" in prepared) return prepared.done;
  const { document, extraction } = prepared;
  const work = changeGraph(
    graph,
    async (change): Promise<Ingested> =>
      // It may have come meanwhile, as an earlier text of this run or from another program.
      (await standsAlready(change.run, document, options)) ?? {
        outcome: "added",
        batch: await addExtraction(change, extraction),
      },
    { signal: options.signal },
  );
  return (await work).result;
}
