import { UnionFind } from "./UnionFind";

/** An edge between two nodes: how likely they are one. */
export interface SameEdge {
  readonly a: string;
  readonly b: string;
  readonly score: number;
}

/** A pair that people judged. */
export interface NodePair {
  readonly a: string;
  readonly b: string;
}

export interface ClusterQuestion {
  readonly nodes: readonly string[];
  /** Automatic `same` edges. */
  readonly same: readonly SameEdge[];
  /** Pairs that automatic judgement holds for different. */
  readonly apart: readonly NodePair[];
  /** Decisions of people: they come first, and automatic difference does not undo them. */
  readonly joined: readonly NodePair[];
  readonly parted: readonly NodePair[];
}

type Neighbours = ReadonlyMap<string, ReadonlySet<string>>;

/**
 * Groups nodes: connected by `same`, strongest first, never with a pair inside that is held for different. Where edges
 * of equal strength would force such a pair together, none of the doubtful ones is taken: doubt joins nothing.
 * The answer hangs on the set of nodes and edges alone, not on their order.
 */
export function formClusters(question: ClusterQuestion): string[][] {
  const whole = new UnionFind(question.nodes);
  // Groups held together by automatic edges alone: what a person joins brings both along though their names differ.
  const parts = new UnionFind(question.nodes);
  const [apart, parted] = [neighbours(question.apart), neighbours(question.parted)];
  const forbidden = (a: string, b: string) => clash(whole, a, b, parted) || clash(parts, a, b, apart);

  for (const { a, b } of ordered(question.joined)) {
    if (!clash(whole, a, b, parted)) whole.join(a, b);
  }
  for (const level of levels(question.same)) {
    const open = level.filter(({ a, b }) => parts.root(a) !== parts.root(b) && !forbidden(a, b));
    const sure = apart.size + parted.size === 0 ? open : undoubted(open, parts, forbidden);
    for (const { a, b } of ordered(sure)) {
      if (forbidden(a, b)) continue;
      parts.join(a, b);
      whole.join(a, b);
    }
  }
  return whole.all();
}

/** Whether the groups of two nodes hold a pair that must not come together. */
function clash(groups: UnionFind, a: string, b: string, differ: Neighbours): boolean {
  if (differ.size === 0) return false;
  const [x, y] = [groups.members(a), groups.members(b)];
  const [few, root] = x.length <= y.length ? [x, groups.root(b)] : [y, groups.root(a)];
  return few.some((node) => [...(differ.get(node) ?? [])].some((other) => groups.root(other) === root));
}

/** Edges of one strength that can all be taken: those in whose joint group nothing clashes. */
function undoubted(
  edges: readonly SameEdge[],
  parts: UnionFind,
  forbidden: (a: string, b: string) => boolean,
): readonly SameEdge[] {
  let rest = edges;
  for (let round = 0; round < 2 && rest.length > 0; round++) {
    const links = neighbours(rest.map(({ a, b }) => ({ a: parts.root(a), b: parts.root(b) })));
    const trial = new UnionFind([...links.keys()].sort());
    for (const [node, others] of links) for (const other of others) trial.join(node, other);
    const doubted = new Set<string>();
    for (const group of trial.all()) {
      const clashing = group.flatMap((x, at) =>
        group.slice(at + 1).flatMap((y) => (forbidden(x, y) ? [[x, y] as const] : [])),
      );
      if (clashing.length === 0) continue;
      // First round: who is tied to both sides of a clash is in doubt. Second round, or nobody is: the whole group.
      const between = group.filter((node) =>
        clashing.some(([x, y]) => links.get(node)?.has(x) && links.get(node)?.has(y)),
      );
      for (const node of round === 0 && between.length > 0 ? between : group) doubted.add(node);
    }
    if (doubted.size === 0) return rest;
    rest = rest.filter(({ a, b }) => !doubted.has(parts.root(a)) && !doubted.has(parts.root(b)));
  }
  return rest;
}

function neighbours(pairs: readonly NodePair[]): Neighbours {
  const found = new Map<string, Set<string>>();
  for (const { a, b } of pairs) {
    found.set(a, (found.get(a) ?? new Set()).add(b));
    found.set(b, (found.get(b) ?? new Set()).add(a));
  }
  return found;
}

/** Edges by strength, strongest first. */
function levels(edges: readonly SameEdge[]): SameEdge[][] {
  const found = new Map<number, SameEdge[]>();
  for (const edge of edges) {
    const level = found.get(edge.score);
    if (level) level.push(edge);
    else found.set(edge.score, [edge]);
  }
  return [...found].sort(([x], [y]) => y - x).map(([, level]) => level);
}

function ordered<P extends NodePair>(pairs: readonly P[]): P[] {
  return [...pairs].sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
}
