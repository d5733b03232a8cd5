import type { KnownChain } from "../../ontology/Batch";
import type { PersonJudgement } from "../../ontology/PersonJudgement";
import { groupAlike } from "./groupAlike";
import { judgePair } from "../kinds/judgePair";

/**
 * Those of the known chains that are tied to the new ones: directly or through others, by an automatic `same` or by a
 * person's judgement. Where a doubt is cut later, both sides still belong here.
 */
export function componentOf(
  fresh: readonly KnownChain[],
  known: readonly KnownChain[],
  human: readonly PersonJudgement[],
): KnownChain[] {
  const { first, firstOf } = groupAlike(known, human);
  const holders = new Map<string, KnownChain[]>();
  for (const chain of first) {
    if (chain.kind === "Country") continue;
    for (const key of chain.keys) {
      const holder = holders.get(key);
      if (holder) holder.push(chain);
      else holders.set(key, [chain]);
    }
  }
  const byId = new Map(known.map((chain) => [chain.id, chain]));
  const tied = new Map<string, string[]>();
  for (const { chainA, chainB, verdict } of human) {
    if (chainA === null || chainB === null || verdict !== "same") continue;
    tied.set(chainA, [...(tied.get(chainA) ?? []), chainB]);
    tied.set(chainB, [...(tied.get(chainB) ?? []), chainA]);
  }
  const found = new Map<string, KnownChain>();
  const open = [...fresh];
  for (let chain = open.pop(); chain !== undefined; chain = open.pop()) {
    const near = chain.keys.flatMap((key) => holders.get(key) ?? []);
    const judged = (tied.get(chain.id) ?? []).flatMap((id) => byId.get(id) ?? []);
    for (const other of new Set([...near, ...judged])) {
      if (found.has(other.id)) continue;
      if (!judged.includes(other) && judgePair(chain, other)?.verdict !== "same") continue;
      found.set(other.id, other);
      open.push(other);
    }
  }
  return known.filter(({ id }) => found.has(firstOf.get(id) ?? id));
}
