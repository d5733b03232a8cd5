import type { Batch, KnownChain } from "../ontology/Batch";
import type { Extraction } from "../extract/Extraction";
import { assignEntities, type Assignment } from "./clusters/assignEntities";
import type { PersonJudgement } from "../ontology/PersonJudgement";
import { identifyChains } from "./identifyChains";
import { resolveDocument } from "./resolveDocument";

/**
 * Decides who is who in many documents at once, without a database. Every batch carries the final entities, so that
 * writing them in any order, or ingesting the documents one by one in any order, makes the same graph.
 */
export function resolveCorpus(
  extractions: readonly Extraction[],
  judgements: readonly PersonJudgement[] = [],
): { readonly batches: readonly Batch[]; readonly assignment: Assignment } {
  const chains = extractions.flatMap(
    (extraction): readonly KnownChain[] => identifyChains(extraction).chains,
  );
  const assignment = assignEntities(chains, judgements);
  const known = chains.map((chain) => ({ ...chain, entity: assignment.chains.get(chain.id)! }));
  const batches = extractions.map((extraction) => resolveDocument(extraction, known, judgements));
  return { batches, assignment };
}
