import { extractDocument } from "../../extract/extractDocument";
import { changeGraph } from "../../graph/change/changeGraph";
import { type FoundDocument, findDocuments } from "../../graph/change/findDocuments";
import { findStoredDocument } from "../../graph/curation/addedStatements";
import type { Graph } from "../../graph/session";
import type { Batch } from "../../ontology/Batch";
import type { Document } from "../../text/Document";
import { addExtraction } from "./addExtraction";
import { findTwin } from "./findTwin";

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
  document: Document,
  { signal, again = false, reposts = false, leaveWithdrawn = false }: IngestOptions = {},
): Promise<Ingested> {
  const known = (await findDocuments(graph, [document.id])).has(document.id);
  if (known && !again) return { outcome: "known" };
  if (
    leaveWithdrawn &&
    (await graph.readTransaction((run) => findStoredDocument(run, document.id)))?.withdrawn
  ) {
    return { outcome: "known" };
  }
  const twin = reposts || known ? undefined : await findTwin(graph, document);
  if (twin) return { outcome: "duplicate", of: twin };
  const extraction = extractDocument(document);
  const { result: batch } = await changeGraph(graph, (change) => addExtraction(change, extraction), {
    signal,
  });
  return { outcome: "added", batch };
}
