import type { Extraction } from "../../extract/Extraction";
import type { Change } from "../../graph/change/Change";
import { loadBatches } from "../../graph/change/loadBatches";
import type { Batch } from "../../ontology/Batch";
import { resolveAgainst } from "../../resolve/resolveAgainst";
import { fingerprintKeys } from "../../text/fingerprintKeys";
import { knownSource } from "./knownSource";

/** Decides who is who in an extraction against the graph, and writes it, inside one transaction. */
export async function addExtraction(change: Change, extraction: Extraction): Promise<Batch> {
  const batch = await resolveAgainst(extraction, knownSource(change.run));
  await loadBatches(change, [batch], ({ fingerprint }) => fingerprintKeys(fingerprint));
  return batch;
}
