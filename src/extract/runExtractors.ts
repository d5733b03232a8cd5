import type { Document } from "../text/Document";
import type { Extraction } from "./Extraction";
import type { Extractor } from "./Extractor";
import { addProposal } from "./addProposal";

/**
 * Lets several extractors read a document, in order, and verifies all that they propose. A later one's chain that has a mention or the
 * name of an earlier chain of its kind is that chain; statements only add, none is taken back, and one that contradicts what an
 * earlier extractor proved is rejected.
 * @throws Problem of an extractor that cannot read at all, and the signal's reason
 */
export async function runExtractors(
  document: Document,
  extractors: readonly Extractor[],
  signal: AbortSignal,
): Promise<Extraction> {
  let found: Extraction = { document, chains: [], statements: [], attributes: [], rejects: [] };
  for (const extractor of extractors)
    found = addProposal(found, await extractor.extract(document, signal), extractor.id);
  return found;
}
