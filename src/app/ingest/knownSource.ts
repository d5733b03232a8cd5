import { findAlike, findChains, findKnownChains } from "../../graph/change/findKnownChains";
import { findPersonJudgements } from "../../graph/change/personJudgements";
import type { Run } from "../../graph/session";
import type { KnownSource } from "../../resolve/KnownSource";

/** What `resolve` asks of the graph, inside the transaction that writes. */
export function knownSource(run: Run, without: readonly string[] = []): KnownSource {
  return {
    chainsByKeys: (keys) => findKnownChains(run, keys, without),
    alike: (ids) => findAlike(run, ids),
    chainsById: (ids) => findChains(run, ids),
    judgementsOn: (mentions, chains) => findPersonJudgements(run, mentions, chains),
  };
}
