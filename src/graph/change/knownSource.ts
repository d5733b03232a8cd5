import type { KnownChain } from "../../ontology/Batch";
import type { Change } from "./Change";
import { findChains, findKnownChains } from "./findKnownChains";
import { findPersonJudgements, type PersonJudgement } from "./personJudgements";

/** What `resolve` asks of the graph to decide who is who, answered within the transaction that then writes. */
export interface GraphKnownSource {
  chainsByKeys(keys: readonly string[]): Promise<readonly KnownChain[]>;
  chainsById(ids: readonly string[]): Promise<readonly KnownChain[]>;
  judgementsOn(mentions: readonly string[], chains: readonly string[]): Promise<readonly PersonJudgement[]>;
}

/** The graph as `resolve` asks it. */
export function knownSource({ run }: Change): GraphKnownSource {
  return {
    chainsByKeys: (keys) => findKnownChains(run, keys),
    chainsById: (ids) => findChains(run, ids),
    judgementsOn: (mentions, chains) => findPersonJudgements(run, mentions, chains),
  };
}
