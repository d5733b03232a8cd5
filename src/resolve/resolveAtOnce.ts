import type { Extraction } from "../extract/Extraction";
import type { Batch } from "../ontology/Batch";
import { resolveDocuments } from "./resolveDocuments";

/**
 * Decides who is who over many documents in one go, for a graph that is empty yet: the work grows with the pairs that
 * share a key, not with documents times documents.
 */
export function resolveAtOnce(extractions: readonly Extraction[]): Batch[] {
  return resolveDocuments(extractions, [], []);
}
