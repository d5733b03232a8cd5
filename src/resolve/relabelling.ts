import type { KnownChain } from "../ontology/Batch";
import { assignEntities } from "./clusters/assignEntities";
import type { PersonJudgement } from "../ontology/PersonJudgement";

/** What changes in the graph so that it says what documents and judgements now say. */
export interface Relabelling {
  readonly chains: readonly { readonly chain: string; readonly from: string; readonly to: string }[];
  /** Mentions parted from their chains by a person, with the entity each refers to; all of them, changed or not. */
  readonly parted: readonly { readonly mention: string; readonly to: string }[];
}

/**
 * Computes the entities of some chains anew under the judgements that stand, and says which chains must move. The chains
 * must hold every one that is tied to one of them (`gatherKnown`); nothing else in the graph is touched.
 */
export function relabelling(
  chains: readonly KnownChain[],
  judgements: readonly PersonJudgement[],
): Relabelling {
  const assigned = assignEntities(chains, judgements);
  return {
    chains: chains.flatMap(({ id, entity }) => {
      const to = assigned.chains.get(id)!;
      return to === entity ? [] : [{ chain: id, from: entity, to }];
    }),
    parted: [...assigned.mentions].map(([mention, to]) => ({ mention, to })),
  };
}
