import type { KnownChain } from "../../ontology/Batch";
import type { PersonJudgement } from "../../ontology/PersonJudgement";
import { judgePair } from "../kinds/judgePair";
import type { PairJudgement } from "../kinds/PairJudgement";
import { formClusters, type NodePair, type SameEdge } from "./formClusters";
import { groupAlike } from "./groupAlike";
import { humanConstraints } from "./humanConstraints";
import { sharedKeyPairs } from "./sharedKeyPairs";
import { UnionFind } from "./UnionFind";

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
export function assignEntities(chains: readonly KnownChain[], human: readonly PersonJudgement[]): Assignment {
  const { first, firstOf } = groupAlike(chains, human);
  const byId = new Map(first.map((chain) => [chain.id, chain]));
  const { leavers, joined, parted } = humanConstraints(human);
  const judge = remembering(byId);
  const same: SameEdge[] = [];
  for (const [a, b] of sharedKeyPairs(first)) {
    const found = judge(a.id, b.id);
    if (found?.verdict === "same") same.push({ a: a.id, b: b.id, score: found.score });
  }
  const states = first.filter(
    (chain) => chain.kind === "Country" && chain.features.countries[0] !== undefined,
  );
  const isState = new Set(states.map((chain) => chain.id));
  // Only leavers whose chain is among the chains, and pairs of nodes that are here and can be joined.
  const left = [...leavers].filter(([, { chain }]) => byId.has(chain));
  const nodes = new Set(
    [...byId.keys(), ...left.map(([, { node }]) => node)].filter((node) => !isState.has(node)),
  );
  const present = ({ a, b }: NodePair) => nodes.has(a) && nodes.has(b);
  const groups = formClusters({
    nodes: [...nodes],
    same,
    apart: apartWithin(connected(byId.keys(), same), judge),
    joined: joined.filter(present),
    parted: parted.filter(present),
  });
  const entity = new Map<string, string>(states.map((chain) => [chain.id, chain.features.countries[0]!]));
  for (const group of groups) for (const node of group) entity.set(node, group[0]!);
  return {
    chains: new Map(chains.map(({ id }) => [id, entity.get(firstOf.get(id) ?? id) ?? id])),
    mentions: new Map(
      left.flatMap(([mention, { node }]) => {
        const to = entity.get(node);
        return to === undefined ? [] : [[mention, to] as const];
      }),
    ),
  };
}

/** Chains that edges connect. */
function connected(ids: Iterable<string>, edges: readonly SameEdge[]): string[][] {
  const groups = new UnionFind(ids);
  for (const { a, b } of edges) groups.join(a, b);
  return groups.all();
}

/** Pairs of connected chains that are held for different, whether they share a key or not. */
function apartWithin(groups: readonly string[][], judge: ReturnType<typeof remembering>): NodePair[] {
  return groups.flatMap((group) =>
    group.flatMap((a, at) =>
      group.slice(at + 1).flatMap((b) => (judge(a, b)?.verdict === "different" ? [{ a, b }] : [])),
    ),
  );
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
