/** Which entities are tied, by how many sources, and what they are called: the same from either side. */
export class Ties {
  private readonly of = new Map<number, Map<number, number>>();
  private readonly ids = new Map<number, string>();

  name(node: number, id: string): void {
    this.ids.set(node, id);
  }

  id(node: number): string {
    return this.ids.get(node) as string;
  }

  tie(one: number, other: number, weight: number): void {
    this.side(one).set(other, weight);
    this.side(other).set(one, weight);
  }

  /** Ties what relations tie, each told from one of its ends, once from each: their weights are summed. */
  tieAll(relations: readonly (readonly [here: number, other: number, weight: number])[]): void {
    const sums = new Map<number, Map<number, number>>();
    for (const [here, other, weight] of relations) {
      let to = sums.get(here);
      if (!to) sums.set(here, (to = new Map<number, number>()));
      to.set(other, (to.get(other) ?? 0) + weight);
    }
    for (const [here, to] of sums) for (const [other, weight] of to) this.tie(here, other, weight);
  }

  from(node: number): ReadonlyMap<number, number> {
    return this.side(node);
  }

  private side(node: number): Map<number, number> {
    const known = this.of.get(node);
    if (known) return known;
    const fresh = new Map<number, number>();
    this.of.set(node, fresh);
    return fresh;
  }
}
