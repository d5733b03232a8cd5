import type { KnownChain } from "../ontology/Batch";
import type { PersonJudgement } from "../ontology/PersonJudgement";

/** Where `resolve` asks what is already known; `app` answers from the graph, within the transaction that writes. */
export interface KnownSource {
  /** Chains that hold at least one of the keys; of chains of one entity and profile the one with the smallest id. */
  chainsByKeys(keys: readonly string[]): Promise<readonly KnownChain[]>;
  /** Chains of the same entity and profile as one of these, these left out, each with the one it is like. */
  alike(ids: readonly string[]): Promise<readonly { readonly chain: string; readonly like: string }[]>;
  chainsById(ids: readonly string[]): Promise<readonly KnownChain[]>;
  /** Judgements of people, still standing, on one of the mentions or on a mention of one of the chains. */
  judgementsOn(mentions: readonly string[], chains: readonly string[]): Promise<readonly PersonJudgement[]>;
}
