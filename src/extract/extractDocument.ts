import type { Document } from "../text/Document";
import type { Extraction } from "./Extraction";
import type { ExtractOptions } from "./ExtractOptions";
export type { ExtractOptions } from "./ExtractOptions";
import { proposeByRules } from "./proposeByRules";
import { verify } from "./verify";

/**
 * Reads a document by the rules alone: pure, synchronous, the same answer for the same document.
 * @throws Problem DOCUMENT_TOO_SLOW
 */
export function extractDocument(document: Document, options: ExtractOptions = {}): Extraction {
  const { rejects, ...proposal } = proposeByRules(document, "rules", options);
  return verify(document, proposal, rejects);
}
