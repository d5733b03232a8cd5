/** What a search for paths reads of one side's rim: which node is tied to which, how strongly, and what was kept out. */
export interface Neighbours {
  /** The entity whose neighbours these are, by the database's own number for it. */
  readonly here: number;
  readonly nodes: readonly number[];
  readonly ids: readonly string[];
  readonly weights: readonly number[];
  /** How many relations each of the neighbours has. */
  readonly degrees: readonly number[];
  /** Neighbours that may not connect. */
  readonly kept: readonly number[];
  readonly keptIds: readonly string[];
  readonly cut: boolean;
}

interface Reached {
  readonly node: number;
  readonly degree: number;
}

/**
 * One side of a search from both ends: what is reached, at which distance, and what lies at its rim, whose relations
 * were not read yet.
 */
export class Frontier {
  readonly distances = new Map<number, number>();
  /** What may not connect, by node: its id. */
  readonly kept = new Map<number, string>();
  private rim: Reached[];
  depth = 0;

  constructor(
    readonly origin: number,
    degree: number,
  ) {
    this.distances.set(origin, 0);
    this.rim = [{ node: origin, degree }];
  }

  /** How many relations the next step would read. */
  get cost(): number {
    return this.rim.reduce((sum, { degree }) => sum + degree, 0);
  }

  get width(): number {
    return this.rim.length;
  }

  get all(): readonly number[] {
    return this.rim.map(({ node }) => node);
  }

  /** What the next step reads: those with few relations first, as far as the allowance goes, one of them in any case. */
  within(allowance: number): {
    readonly nodes: readonly number[];
    readonly cost: number;
    readonly cut: boolean;
  } {
    const ordered = [...this.rim].sort((one, other) => one.degree - other.degree);
    const nodes: number[] = [];
    let cost = 0;
    for (const { node, degree } of ordered) {
      if (nodes.length > 0 && cost + degree > allowance) break;
      cost += degree;
      nodes.push(node);
    }
    return { nodes, cost, cut: nodes.length < ordered.length };
  }

  /** Takes in what was read of the rim; what is new lies one step further out. True where not all could be read. */
  reach(read: readonly Neighbours[], goal: number): boolean {
    let cut = false;
    this.rim = [];
    this.depth++;
    for (const { nodes, degrees, kept, keptIds, cut: many } of read) {
      cut ||= many;
      kept.forEach((node, index) => this.kept.set(node, keptIds[index] as string));
      nodes.forEach((node, index) => {
        if (this.distances.has(node)) return;
        this.distances.set(node, this.depth);
        // The other end is reached, not passed through.
        if (node !== goal) this.rim.push({ node, degree: degrees[index] as number });
      });
    }
    return cut;
  }
}
