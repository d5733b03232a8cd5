import type { Extraction } from "../extract/Extraction";
import type { Batch, JudgementRow } from "../ontology/Batch";
import { assignEntities } from "./clusters/assignEntities";
import { documentRow } from "./documentRow";
import { identifyChains } from "./identifyChains";
import { judgementRows } from "./judgementRows";
import { statementRows } from "./statementRows";

/**
 * Decides who is who over many documents in one go, for a graph that is empty yet: the work grows with the pairs that
 * share a key, not with documents times documents. The entities are those that ingesting one by one ends with; of the
 * automatic judgements each is given once, with the document of its first chain.
 */
export function resolveAtOnce(extractions: readonly Extraction[]): Batch[] {
  const identified = extractions.map((extraction) => ({ extraction, found: identifyChains(extraction) }));
  const chains = identified.flatMap(({ found }) => found.chains);
  const assigned = assignEntities(chains, []);
  const judged = new Map<string, JudgementRow[]>();
  for (const row of judgementRows(chains, [])) judged.set(row.a, [...(judged.get(row.a) ?? []), row]);
  return identified.map(({ extraction, found }) => ({
    document: documentRow(extraction.document),
    chains: found.chains.map(({ document: _, ...chain }) => ({
      ...chain,
      entity: assigned.chains.get(chain.id)!,
    })),
    mentions: found.mentions,
    ...statementRows(extraction, found),
    judgements: found.chains.flatMap(({ id }) => judged.get(id) ?? []),
    relabelled: [],
  }));
}
