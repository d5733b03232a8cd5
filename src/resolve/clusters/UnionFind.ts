/** Disjoint groups of named things; the root's name carries no meaning. */
export class UnionFind {
  private readonly parents = new Map<string, string>();
  private readonly groups = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      this.parents.set(name, name);
      this.groups.set(name, [name]);
    }
  }

  root(name: string): string {
    let at = name;
    for (let up = this.parents.get(at); up !== undefined && up !== at; up = this.parents.get(at)) at = up;
    this.parents.set(name, at);
    return at;
  }

  members(name: string): readonly string[] {
    return this.groups.get(this.root(name)) ?? [name];
  }

  join(a: string, b: string): void {
    let [into, from] = [this.root(a), this.root(b)];
    if (into === from) return;
    if (this.groups.get(into)!.length < this.groups.get(from)!.length) [into, from] = [from, into];
    this.parents.set(from, into);
    this.groups.get(into)!.push(...this.groups.get(from)!);
    this.groups.delete(from);
  }

  /** All groups, each sorted, in order of their first members. */
  all(): string[][] {
    return [...this.groups.values()]
      .map((group) => [...group].sort())
      .sort((x, y) => (x[0]! < y[0]! ? -1 : 1));
  }
}
