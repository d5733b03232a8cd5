import type { Ties } from "./Ties";

export interface FoundPath {
  readonly ids: readonly string[];
  /** Sources that stand behind its hops, summed. */
  readonly weight: number;
}

/** What is looked for among ties: paths of exactly one length. */
export interface Wanted {
  readonly from: number;
  readonly to: number;
  readonly via: readonly number[];
  readonly length: number;
  /** Paths at most. */
  readonly most: number;
  /** Partial paths tried at most. */
  readonly steps: number;
}

/**
 * The simple paths of exactly one length with the most sources behind them, equals in the order of their ids. What is
 * left of a path can weigh no more than the heaviest walk to its end, so that most partial paths are given up early:
 * ids are tried in order, and a later path must weigh more than those found to displace one of them.
 */
export function strongestPaths(
  ties: Ties,
  { from, to, via, length, most, steps }: Wanted,
): { readonly paths: readonly FoundPath[]; readonly cut: boolean } {
  const heaviest = heaviestWalks(ties, to, length);
  const ordered = new Map<number, readonly (readonly [number, number])[]>();
  const best: FoundPath[] = [];
  const walked = [from];
  let left = steps;

  const nextOf = (node: number) => {
    let next = ordered.get(node);
    if (!next) {
      next = [...ties.from(node)].sort(([one], [other]) => (ties.id(one) < ties.id(other) ? -1 : 1));
      ordered.set(node, next);
    }
    return next;
  };
  const keep = (weight: number): void => {
    if (!via.every((node) => walked.includes(node))) return;
    let place = best.length;
    while (place > 0 && (best[place - 1] as FoundPath).weight < weight) place--;
    best.splice(place, 0, { ids: walked.map((node) => ties.id(node)), weight });
    if (best.length > most) best.pop();
  };
  const walk = (here: number, weight: number): void => {
    const remaining = length - walked.length;
    for (const [next, tie] of nextOf(here)) {
      const rest = heaviest[remaining]?.get(next);
      if (rest === undefined || (next === to) !== (remaining === 0) || walked.includes(next)) continue;
      if (best.length === most && weight + tie + rest <= (best[most - 1] as FoundPath).weight) continue;
      if (left-- <= 0) return;
      walked.push(next);
      if (remaining === 0) keep(weight + tie);
      else walk(next, weight + tie);
      walked.pop();
    }
  };
  walk(from, 0);
  return { paths: best, cut: left < 0 };
}

/** For each number of hops, what the heaviest walk of so many hops to the end weighs, by where it starts. */
function heaviestWalks(ties: Ties, to: number, length: number): readonly ReadonlyMap<number, number>[] {
  const walks: Map<number, number>[] = [new Map([[to, 0]])];
  while (walks.length < length) {
    const longer = new Map<number, number>();
    for (const [node, weight] of walks.at(-1) as Map<number, number>) {
      // A path ends where it reaches its end.
      if (node === to && walks.length > 1) continue;
      for (const [before, tie] of ties.from(node)) {
        if (weight + tie > (longer.get(before) ?? -1)) longer.set(before, weight + tie);
      }
    }
    walks.push(longer);
  }
  return walks;
}
