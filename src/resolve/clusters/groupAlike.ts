import type { KnownChain } from "../../ontology/Batch";
import type { PersonJudgement } from "../../ontology/PersonJudgement";

/** Chains of which one stands for all that are alike. */
export interface AlikeChains {
  /** The first of every group, and all that stand alone. */
  readonly first: readonly KnownChain[];
  /** Chain id → id of the first of its group. */
  readonly firstOf: ReadonlyMap<string, string>;
}

/** Groups chains of one profile; a chain that a person judged stands alone. The first has the smallest id. */
export function groupAlike(chains: readonly KnownChain[], human: readonly PersonJudgement[]): AlikeChains {
  const judged = new Set(human.flatMap(({ chainA, chainB }) => [chainA, chainB]));
  const groups = new Map<string, KnownChain[]>();
  for (const chain of chains) {
    const group = chain.profile && !judged.has(chain.id) ? chain.profile : chain.id;
    const known = groups.get(group);
    if (known) known.push(chain);
    else groups.set(group, [chain]);
  }
  const first: KnownChain[] = [];
  const firstOf = new Map<string, string>();
  for (const group of groups.values()) {
    const head = group.reduce((least, chain) => (chain.id < least.id ? chain : least));
    first.push(head);
    for (const { id } of group) firstOf.set(id, head.id);
  }
  return { first, firstOf };
}
