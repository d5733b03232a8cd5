import type { Run } from "../../graph/session";
import { findDocumentsIn } from "../../graph/change/findDocuments";
import type { Document } from "../../text/Document";
import { findTwinIn } from "./findTwin";
import type { Ingested } from "./Ingested";
import type { IngestOptions } from "./IngestOptions";

/** Why a document need not be written: it is in the graph, or another that says nearly the same. Null where it must be. */
export async function standsAlready(
  run: Run,
  document: Document,
  { again = false, reposts = false }: Pick<IngestOptions, "again" | "reposts">,
): Promise<Ingested | null> {
  if ((await findDocumentsIn(run, [document.id])).length > 0) return again ? null : { outcome: "known" };
  const twin = reposts ? undefined : await findTwinIn(run, document);
  return twin ? { outcome: "duplicate", of: twin } : null;
}
