import type { Run } from "../session";

/** The neighbours of one entity, as a search reads them: who may connect and how strongly, and who was kept out. */
export interface Neighbours {
  readonly here: string;
  readonly ids: readonly string[];
  readonly weights: readonly number[];
  readonly kept: readonly string[];
  readonly cut: boolean;
}

/** Reads the neighbours of entities. */
export type ReadNeighbours = (run: Run, ids: readonly string[]) => Promise<readonly Neighbours[]>;

/**
 * One side of a search from both ends: what is reached, at which distance, and what lies at its rim, whose relations
 * were not read yet.
 */
export class Frontier {
  readonly distances = new Map<string, number>();
  private rim: string[];
  depth = 0;

  constructor(
    readonly origin: string,
    private readonly degree: number,
  ) {
    this.distances.set(origin, 0);
    this.rim = [origin];
  }

  /** Entities whose relations the next step would read. */
  get width(): number {
    return this.rim.length;
  }

  /** About how many relations the next step would read. */
  get cost(): number {
    return this.depth === 0 ? this.degree : this.rim.length * 20;
  }

  get exhausted(): boolean {
    return this.rim.length === 0;
  }

  /** Reads the rim's relations into `ties`; what is new lies one step further out. Returns what was kept out. */
  async advance(
    run: Run,
    read: ReadNeighbours,
    ties: Ties,
    limit: number,
    goal: string,
  ): Promise<{ readonly kept: readonly string[]; readonly cut: boolean }> {
    const expanded = this.rim.slice(0, limit);
    let cut = expanded.length < this.rim.length;
    const kept: string[] = [];
    this.depth++;
    this.rim = [];
    for (const { here, ids, weights, kept: barred, cut: many } of await read(run, expanded)) {
      cut ||= many;
      kept.push(...barred);
      ids.forEach((id, index) => {
        ties.tie(here, id, weights[index] as number);
        if (this.distances.has(id)) return;
        this.distances.set(id, this.depth);
        // The other end is reached, not passed through.
        if (id !== goal) this.rim.push(id);
      });
    }
    return { kept, cut };
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
