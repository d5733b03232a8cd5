import type { KnownChain } from "../../ontology/Batch";

/**
 * Pairs of chains that share a blocking key, smaller id first, each once; with `own`, only pairs that one of these is in.
 * States are told by their code and left out.
 */
export function* sharedKeyPairs(
  chains: readonly KnownChain[],
  own?: ReadonlySet<string>,
): Generator<readonly [KnownChain, KnownChain]> {
  const holders = new Map<string, KnownChain[]>();
  for (const chain of chains) {
    if (chain.kind === "Country") continue;
    for (const key of chain.keys) {
      const known = holders.get(key);
      if (known) known.push(chain);
      else holders.set(key, [chain]);
    }
  }
  const seen = new Set<string>();
  for (const group of holders.values()) {
    for (const [at, x] of group.entries()) {
      for (const y of group.slice(at + 1)) {
        if (own && !own.has(x.id) && !own.has(y.id)) continue;
        const [a, b] = x.id < y.id ? [x, y] : [y, x];
        const pair = `${a.id} ${b.id}`;
        if (a === b || seen.has(pair)) continue;
        seen.add(pair);
        yield [a, b];
      }
    }
  }
}
