import type { FoundDocument } from "../../graph/change/findDocuments";
import type { Batch } from "../../ontology/Batch";

/** What ingesting one document did. */
export type Ingested =
  /** New, or read differently by this release: what was written. */
  | { readonly outcome: "added"; readonly batch: Batch }
  /** The same bytes are in the graph already; nothing was done. */
  | { readonly outcome: "known" }
  /** It says nearly the same as another document and was left out. */
  | { readonly outcome: "duplicate"; readonly of: FoundDocument };
