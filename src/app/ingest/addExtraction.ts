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

/** Decides who is who in an extraction against the graph, and writes it, inside one transaction. */
export async function addExtraction(change: Change, extraction: Extraction): Promise<Batch> {
  const batch = await resolveAgainst(extraction, knownSource(change.run));
  await loadBatches(change, [batch], ({ fingerprint }) => fingerprintKeys(fingerprint));
  const { id, fingerprint } = extraction.document;
  const like = await findDocumentsByKeysIn(change.run, fingerprintKeys(fingerprint));
  const reposts = like.filter((other) => other.id !== id && nearDuplicate(other.fingerprint, fingerprint));
  await markReposts(
    change,
    id,
    reposts.map((other) => other.id),
  );
  return batch;
}
