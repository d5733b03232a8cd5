import type { Batch } from "../ontology/Batch";
import type { Extraction } from "../extract/Extraction";
import { gatherKnown } from "./gatherKnown";
import { identifyChains } from "./identifyChains";
import type { KnownSource } from "./KnownSource";
import { resolveDocuments } from "./resolveDocuments";
import { withAlike } from "./withAlike";

/** Decides who is who in some documents against whatever the source knows: a batch for each. */
export async function resolveAgainst(
  extractions: readonly Extraction[],
  source: KnownSource,
): Promise<Batch[]> {
  const identified = extractions.map(identifyChains);
  const chains = identified.flatMap((one) => one.chains);
  const places = new Map(
    identified.flatMap(({ mentions }) => mentions.map((mention) => [mention.id, mention.chain] as const)),
  );
  const known = await gatherKnown(chains, places, source);
  const batches = resolveDocuments(extractions, known.chains, known.judgements);
  return Promise.all(
    batches.map(async (batch) => ({ ...batch, relabelled: await withAlike(batch.relabelled, source) })),
  );
}
