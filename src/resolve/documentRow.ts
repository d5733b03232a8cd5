import type { DocumentRow } from "../ontology/Batch";
import type { Document } from "../text/Document";

/** What of a document is kept. */
export function documentRow(document: Document): DocumentRow {
  const { id, file, title, publisher, publishedOn, language, text, body, fingerprint } = document;
  return { id, file, title, publisher, publishedOn, language, text, body, fingerprint };
}
