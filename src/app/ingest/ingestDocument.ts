import { extractDocument } from "../../extract/extractDocument";
import { changeGraph } from "../../graph/change/changeGraph";
import { type FoundDocument, findDocuments, findDocumentsByKeys } from "../../graph/change/findDocuments";
import { loadBatches } from "../../graph/change/loadBatches";
import type { Graph } from "../../graph/session";
import type { Batch } from "../../ontology/Batch";
import { resolveAgainst } from "../../resolve/resolveAgainst";
import type { Document } from "../../text/Document";
import { fingerprintKeys } from "../../text/fingerprintKeys";
import { nearDuplicate } from "../../text/nearDuplicate";
import { knownSource } from "./knownSource";

/** What ingesting one document did. */
export type Ingested =
  /** New, or read differently by this release: what was written, and proposals that the text does not prove. */
  | { readonly outcome: "added"; readonly batch: Batch; readonly rejected: number }
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
}

/**
 * The line: document → extraction → who is who → graph, in one transaction. Killed at any moment and run again, it
 * gives the same graph.
 */
export async function ingestDocument(
  graph: Graph,
  document: Document,
  options: IngestOptions = {},
): Promise<Ingested> {
  const { signal, again = false, reposts = false } = options;
  const known = (await findDocuments(graph, [document.id])).has(document.id);
  if (known && !again) return { outcome: "known" };
  const twin = reposts || known ? undefined : await findTwin(graph, document);
  if (twin) return { outcome: "duplicate", of: twin };
  const extraction = extractDocument(document);
  const { result: batch } = await changeGraph(
    graph,
    async (change) => {
      const resolved = await resolveAgainst(extraction, knownSource(change.run));
      await loadBatches(change, [resolved], keysOf);
      return resolved;
    },
    { signal },
  );
  return { outcome: "added", batch, rejected: extraction.rejects.length };
}

const keysOf = ({ fingerprint }: { readonly fingerprint: string }): string[] => fingerprintKeys(fingerprint);

async function findTwin(graph: Graph, document: Document): Promise<FoundDocument | undefined> {
  const like = await findDocumentsByKeys(graph, keysOf(document));
  return like.find(
    ({ id, fingerprint }) => id !== document.id && nearDuplicate(fingerprint, document.fingerprint),
  );
}
