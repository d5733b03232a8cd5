import type { Extraction } from "../../extract/Extraction";
import type { Change } from "../../graph/change/Change";
import { loadBatches } from "../../graph/change/loadBatches";
import type { Batch } from "../../ontology/Batch";
import { findDocumentsByKeysIn } from "../../graph/change/findDocuments";
import { markReposts } from "../../graph/change/markReposts";
import { resolveAgainst } from "../../resolve/resolveAgainst";
import { fingerprintKeys } from "../../text/fingerprintKeys";
import { nearDuplicate } from "../../text/nearDuplicate";
import { knownSource } from "./knownSource";

/**
 * Decides who is who in extractions of different documents against the graph and among them, and writes them, inside one
 * transaction: a statement to the database costs the same for one document as for ten.
 */
export async function addExtractions(change: Change, extractions: readonly Extraction[]): Promise<Batch[]> {
  const batches = await resolveAgainst(extractions, knownSource(change.run));
  await loadBatches(change, batches, ({ fingerprint }) => fingerprintKeys(fingerprint));
  const later = new Set(extractions.map(({ document }) => document.id));
  for (const { document } of extractions) {
    const { id, fingerprint } = document;
    // A repost is marked by the one that comes second, as if each had come by itself.
    later.delete(id);
    const like = await findDocumentsByKeysIn(change.run, fingerprintKeys(fingerprint));
    const reposts = like.filter(
      (other) => other.id !== id && !later.has(other.id) && nearDuplicate(other.fingerprint, fingerprint),
    );
    await markReposts(
      change,
      id,
      reposts.map((other) => other.id),
    );
  }
  return batches;
}
