import type { Batch } from "../ontology/Batch";
import type { Extraction } from "../extract/Extraction";
import { gatherKnown } from "./gatherKnown";
import { identifyChains } from "./identifyChains";
import type { KnownSource } from "./KnownSource";
import { resolveDocument } from "./resolveDocument";
import { withAlike } from "./withAlike";

/** Decides who is who in one document against whatever the source knows. */
export async function resolveAgainst(extraction: Extraction, source: KnownSource): Promise<Batch> {
  const { chains, mentions } = identifyChains(extraction);
  const places = new Map(mentions.map((mention) => [mention.id, mention.chain]));
  const known = await gatherKnown(chains, places, source);
  const batch = resolveDocument(extraction, known.chains, known.judgements);
  return { ...batch, relabelled: await withAlike(batch.relabelled, source) };
}
