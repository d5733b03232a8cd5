import type { Extraction } from "../../extract/Extraction";
import { findStoredDocument } from "../../graph/curation/addedStatements";
import type { Graph } from "../../graph/session";
import type { Document } from "../../text/Document";
import type { TextReader } from "../reading/TextReader";
import type { Ingested } from "./Ingested";
import type { IngestOptions } from "./IngestOptions";
import { standsAlready } from "./standsAlready";

/** A document that is ready to be written, or the reason why it need not be. */
export type PreparedDocument =
  | { readonly document: Document; readonly extraction: Extraction }
  | { readonly document: Document; readonly done: Ingested };

/** All of ingesting a document that needs no turn at the graph: whether it is known, and what it says. */
export async function prepareDocument(
  graph: Graph,
  document: Document,
  reader: TextReader,
  options: IngestOptions,
): Promise<PreparedDocument> {
  const done = await graph.readTransaction(async (run): Promise<Ingested | null> => {
    const standing = await standsAlready(run, document, options);
    if (standing || !options.leaveWithdrawn) return standing;
    return (await findStoredDocument(run, document.id))?.withdrawn ? { outcome: "known" } : null;
  });
  if (done) return { document, done };
  return { document, extraction: await reader.extract(document, options.signal) };
}
