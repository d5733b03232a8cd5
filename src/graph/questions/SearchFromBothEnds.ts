import { Frontier, type Neighbours } from "./Frontier";
import type { PathRequest, SearchBounds } from "./PathRequest";
import type { NamedEnd, ReadPaths } from "./ReadPaths";
import { Ties } from "./Ties";

const suppressedShown = 20;
/** What a search for paths has read so far, from both ends. */
export class SearchFromBothEnds {
  readonly ties = new Ties();
  truncated = false;
  private readonly near: Frontier;
  private readonly far: Frontier;
  /** Relations that may still be read. */
  private left: number;
  /** The length up to which all ties are read. */
  private known = 0;
  /** Entities that were looked at inside the database only. */
  private passed = 0;

  constructor(
    private readonly request: PathRequest,
    private readonly ends: readonly [NamedEnd, NamedEnd],
    private readonly read: ReadPaths,
    private readonly bounds: SearchBounds,
  ) {
    this.left = bounds.relations;
    const [from, to] = ends;
    this.near = new Frontier(from.node, from.degree);
    this.far = new Frontier(to.node, to.degree);
    for (const { node, id } of ends) this.ties.name(node, id);
  }

  /** Reads what paths of this length need. False where there can be none, or no more may be read. */
  async readFor(length: number): Promise<boolean> {
    if (this.known >= length) return true;
    if (this.near.depth === 0 && this.far.depth === 0) this.takeReadAlong();
    while (this.near.depth + this.far.depth < length - 1 && this.mayRead()) await this.step(false);
    this.known = this.near.depth + this.far.depth;
    if (this.known >= length) return true;
    // Once one side has seen all it can reach, every tie is known; the other lengths are only to be counted out.
    if (this.near.width === 0 || this.far.width === 0) return this.sidesMeet();
    if (!this.mayRead()) {
      this.truncated = true;
      return false;
    }
    if (length === this.request.maxLength || this.betterStep())
      await this.step(length === this.request.maxLength);
    else await this.meet();
    return true;
  }

  get seen(): number {
    return new Set([...this.near.distances.keys(), ...this.far.distances.keys()]).size + this.passed;
  }

  /** What was kept out and touches both sides would have connected them; it is named first. */
  get suppressed(): readonly string[] {
    const [near, far] = [this.near.kept, this.far.kept];
    const all = [...new Map([...near, ...far])];
    const both = all.filter(([node]) => near.has(node) && far.has(node));
    const rest = all.filter(([node]) => !(near.has(node) && far.has(node)));
    return [...both, ...rest].slice(0, suppressedShown).map(([, id]) => id);
  }

  private mayRead(): boolean {
    return this.left > 0 && this.near.width > 0 && this.far.width > 0;
  }

  /**
   * What lies behind a narrow rim may have fewer relations than a wide one that is too much to read, or much wider:
   * it is worth a question to know.
   */
  private betterStep(): boolean {
    const [narrow, wide] = [this.near.cost, this.far.cost].sort((one, other) => one - other) as [
      number,
      number,
    ];
    return narrow + wide > this.left || (wide > this.bounds.wideRim && narrow * this.bounds.muchWider < wide);
  }

  private takeReadAlong(): void {
    for (const [side, end, goal] of this.sides()) {
      if (!end.neighbours) continue;
      this.left -= side.cost;
      this.take(side, [end.neighbours], goal);
    }
  }

  /** Reads the rim that has fewer relations; with `last`, only what leads to something the other side has reached. */
  private async step(last: boolean): Promise<void> {
    const [near, far] = this.sides();
    const [[side, , goal], [other]] = near[0].cost <= far[0].cost ? [near, far] : [far, near];
    const { nodes, cost, cut } = side.within(this.left);
    const among = last ? [...other.distances.keys(), ...other.kept.keys()] : undefined;
    this.truncated ||= cut;
    this.passed = 0;
    this.left -= cost;
    this.take(side, await this.read.step(nodes, among), goal);
    this.known = this.near.depth + this.far.depth;
  }

  private async meet(): Promise<void> {
    const [narrow, wide] = this.near.cost <= this.far.cost ? [this.near, this.far] : [this.far, this.near];
    const known = [...new Set([...this.near.distances.keys(), ...this.far.distances.keys()])];
    const met = await this.read.meet(narrow.all, wide.all, known);
    this.passed = met.nodes;
    for (const [node, id] of met.kept) {
      this.near.kept.set(node, id);
      this.far.kept.set(node, id);
    }
    for (const [node, id, here, weights] of met.wide) {
      this.ties.name(node, id);
      this.ties.tieAll(here.map((end, index) => [node, end, weights[index] as number]));
    }
    this.ties.tieAll(met.narrow);
    this.known += 2;
  }

  private take(side: Frontier, read: readonly Neighbours[], goal: number): void {
    for (const { here, nodes, ids, weights } of read) {
      nodes.forEach((node, index) => {
        this.ties.name(node, ids[index] as string);
        this.ties.tie(here, node, weights[index] as number);
      });
    }
    this.truncated = side.reach(read, goal) || this.truncated;
  }

  private sides() {
    const [from, to] = this.ends;
    return [
      [this.near, from, to.node],
      [this.far, to, from.node],
    ] as const;
  }

  /** Whether something is reached from both ends. */
  private sidesMeet(): boolean {
    const [near, far] = [this.near.distances, this.far.distances];
    const [small, large] = near.size < far.size ? [near, far] : [far, near];
    return [...small.keys()].some((node) => large.has(node));
  }
}
