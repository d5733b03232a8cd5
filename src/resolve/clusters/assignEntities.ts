import type { KnownChain } from "../../ontology/Batch";
import type { HumanJudgement } from "../HumanJudgement";
import { judgePair } from "../kinds/judgePair";
import type { PairJudgement } from "../kinds/PairJudgement";
import { formClusters, type NodePair, type SameEdge } from "./formClusters";
import { sharedKeyPairs } from "./sharedKeyPairs";

/** Who is who among some chains. */
export interface Assignment {
  /** Chain id → entity id. */
  readonly chains: ReadonlyMap<string, string>;
  /** Mention id → entity id, for mentions that a person parted from their chain. */
  readonly mentions: ReadonlyMap<string, string>;
}

/**
 * Groups chains into entities. The answer depends on the set of chains and judgements alone. Complete only if every chain
 * that is `same` with one of these is among them.
 */
export function assignEntities(chains: readonly KnownChain[], human: readonly HumanJudgement[]): Assignment {
  const byId = new Map(chains.map((chain) => [chain.id, chain]));
  const leavers = new Set(
    human
      .filter((one) => one.verdict === "different" && one.chainA !== null && one.chainA === one.chainB)
      .map((one) => one.a),
  );
  const nodeOf = (mention: string, chain: string | null) => (leavers.has(mention) ? mention : chain);
  const decided = (verdict: string): NodePair[] =>
    human.flatMap((one) => {
      const [a, b] = [nodeOf(one.a, one.chainA), nodeOf(one.b, one.chainB)];
      const known =
        a !== null &&
        b !== null &&
        a !== b &&
        (byId.has(a) || leavers.has(a)) &&
        (byId.has(b) || leavers.has(b));
      return one.verdict === verdict && known ? [{ a, b }] : [];
    });

  const judge = remembering(byId);
  const same: SameEdge[] = [];
  for (const [a, b] of sharedKeyPairs(chains)) {
    const found = judge(a.id, b.id);
    if (found?.verdict === "same") same.push({ a: a.id, b: b.id, score: found.score });
  }
  const states = chains.filter(
    (chain) => chain.kind === "Country" && chain.features.countries[0] !== undefined,
  );
  const isState = new Set(states.map((chain) => chain.id));
  const groups = formClusters({
    nodes: [...byId.keys(), ...leavers].filter((node) => !isState.has(node)),
    same,
    apart: (a, b) => judge(a, b)?.verdict === "different",
    joined: decided("same").filter(({ a, b }) => !isState.has(a) && !isState.has(b)),
    parted: decided("different"),
  });
  const entity = new Map<string, string>(states.map((chain) => [chain.id, chain.features.countries[0]!]));
  for (const group of groups) for (const node of group) entity.set(node, group[0]!);
  return {
    chains: new Map([...entity].filter(([node]) => byId.has(node))),
    mentions: new Map([...entity].filter(([node]) => leavers.has(node))),
  };
}

function remembering(byId: ReadonlyMap<string, KnownChain>): (a: string, b: string) => PairJudgement | null {
  const known = new Map<string, PairJudgement | null>();
  return (x, y) => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const pair = `${a} ${b}`;
    const found = known.get(pair);
    if (found !== undefined) return found;
    const [left, right] = [byId.get(a), byId.get(b)];
    const judged = left && right ? judgePair(left, right) : null;
    known.set(pair, judged);
    return judged;
  };
}
