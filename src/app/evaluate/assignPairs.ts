/** A possible pair and how well it fits; more is better. */
export interface WeightedPair {
  readonly left: string;
  readonly right: string;
  readonly weight: number;
}

/**
 * The one-to-one pairs of largest total weight, found by longest alternating paths from the unpaired left nodes.
 * @returns left by right
 */
export function assignPairs(pairs: readonly WeightedPair[]): Map<string, string> {
  const held = new Map<string, string>();
  const weights = new Map(pairs.map((pair) => [`${pair.left}\0${pair.right}`, pair.weight]));
  for (;;) {
    const owned = new Map([...held].map(([right, left]) => [left, right]));
    const { reach, via } = longestPaths(pairs, held, owned, weights);
    let right: string | undefined;
    for (const [candidate, value] of reach) {
      if (!held.has(candidate) && (right === undefined || value > reach.get(right)!)) right = candidate;
    }
    if (right === undefined || reach.get(right)! <= 1e-9) return held;
    while (right !== undefined) {
      const left: string = via.get(right)!;
      const freed = owned.get(left);
      held.set(right, left);
      right = freed;
    }
  }
}

function longestPaths(
  pairs: readonly WeightedPair[],
  held: ReadonlyMap<string, string>,
  owned: ReadonlyMap<string, string>,
  weights: ReadonlyMap<string, number>,
) {
  const gain = new Map(pairs.filter(({ left }) => !owned.has(left)).map(({ left }) => [left, 0]));
  const reach = new Map<string, number>();
  const via = new Map<string, string>();
  for (let changed = true; changed;) {
    changed = false;
    for (const { left, right, weight } of pairs) {
      const value = (gain.get(left) ?? -Infinity) + weight;
      if (owned.get(left) === right || value <= (reach.get(right) ?? -Infinity) + 1e-9) continue;
      reach.set(right, value);
      via.set(right, left);
      changed = true;
      const owner = held.get(right);
      if (owner !== undefined) gain.set(owner, value - weights.get(`${owner}\0${right}`)!);
    }
  }
  return { reach, via };
}
