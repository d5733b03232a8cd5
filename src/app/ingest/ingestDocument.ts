import { changeGraph } from "../../graph/change/changeGraph";
import type { FoundDocument } from "../../graph/change/findDocuments";
import type { Graph } from "../../graph/session";
import type { Batch } from "../../ontology/Batch";
import { addExtraction } from "./addExtraction";
import type { PreparedDocument } from "./prepareDocument";
import { standsAlready } from "./standsAlready";

/** What ingesting one document did. */
export type Ingested =
  /** New, or read differently by this release: what was written. */
  | { readonly outcome: "added"; readonly batch: Batch }
  /** The same bytes are in the graph already; nothing was done. */
  | { readonly outcome: "known" }
  /** It says nearly the same as another document and was left out. */
  | { readonly outcome: "duplicate"; readonly of: FoundDocument };

export interface IngestOptions {
  readonly signal?: AbortSignal;
  /** Reads documents again that are known already: for a release that extracts better. */
  readonly again?: boolean;
  /** Keeps documents that say nearly the same as another one. */
  readonly reposts?: boolean;
  /** Leaves documents alone that a curator withdrew: for texts that nobody asked for just now. */
  readonly leaveWithdrawn?: boolean;
}

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
