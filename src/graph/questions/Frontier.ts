import type { Run } from "../session";

/** The neighbours of one entity, as a search reads them: who may connect and how strongly, and who was kept out. */
export interface Neighbours {
  readonly here: string;
  readonly ids: readonly string[];
  readonly weights: readonly number[];
  /** How many relations each of the neighbours has. */
  readonly degrees: readonly number[];
  readonly kept: readonly string[];
  readonly cut: boolean;
}

/** Reads the neighbours of entities; with `among`, only those that are in it. */
export type ReadNeighbours = (
  run: Run,
  ids: readonly string[],
  among?: readonly string[],
) => Promise<readonly Neighbours[]>;

interface Reached {
  readonly id: string;
  readonly degree: number;
}

/**
 * One side of a search from both ends: what is reached, at which distance, and what lies at its rim, whose relations
 * were not read yet.
 */
export class Frontier {
  readonly distances = new Map<string, number>();
  readonly kept = new Set<string>();
  private rim: Reached[];
  depth = 0;

  constructor(
    readonly origin: string,
    degree: number,
  ) {
    this.distances.set(origin, 0);
    this.rim = [{ id: origin, degree }];
  }

  /** How many relations the next step would read. */
  get cost(): number {
    return this.rim.reduce((sum, { degree }) => sum + degree, 0);
  }

  get exhausted(): boolean {
    return this.rim.length === 0;
  }

  /** Takes what the next step reads: those with few relations first, as far as the allowance goes. */
  take(allowance: number): { readonly ids: readonly string[]; readonly cost: number; readonly cut: boolean } {
    const ordered = [...this.rim].sort((one, other) => one.degree - other.degree);
    const ids: string[] = [];
    let cost = 0;
    for (const { id, degree } of ordered) {
      if (ids.length > 0 && cost + degree > allowance) break;
      cost += degree;
      ids.push(id);
    }
    this.rim = [];
    return { ids, cost, cut: ids.length < ordered.length };
  }

  /** Adds what was read to `ties`; what is new lies one step further out. True where not all could be read. */
  reach(read: readonly Neighbours[], ties: Ties, goal: string): boolean {
    let cut = false;
    this.depth++;
    for (const { here, ids, weights, degrees, kept, cut: many } of read) {
      cut ||= many;
      for (const id of kept) this.kept.add(id);
      ids.forEach((id, index) => {
        ties.tie(here, id, weights[index] as number);
        if (this.distances.has(id)) return;
        this.distances.set(id, this.depth);
        // The other end is reached, not passed through.
        if (id !== goal) this.rim.push({ id, degree: degrees[index] as number });
      });
    }
    return cut;
  }
}

/** Which entities are tied, and by how many sources; the same from either side. */
export class Ties {
  private readonly of = new Map<string, Map<string, number>>();

  tie(one: string, other: string, weight: number): void {
    this.from(one).set(other, weight);
    this.from(other).set(one, weight);
  }

  from(id: string): Map<string, number> {
    const known = this.of.get(id);
    if (known) return known;
    const fresh = new Map<string, number>();
    this.of.set(id, fresh);
    return fresh;
  }
}
