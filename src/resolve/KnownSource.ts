import type { KnownChain } from "../ontology/Batch";
import type { HumanJudgement } from "./HumanJudgement";

/** Where `resolve` asks what is already known; `app` answers from the graph, within the transaction that writes. */
export interface KnownSource {
  /** Chains that hold at least one of the keys. */
  chainsByKeys(keys: readonly string[]): Promise<readonly KnownChain[]>;
  chainsById(ids: readonly string[]): Promise<readonly KnownChain[]>;
  /** Judgements of people, still standing, on one of the mentions or on a mention of one of the chains. */
  judgementsOn(mentions: readonly string[], chains: readonly string[]): Promise<readonly HumanJudgement[]>;
}
