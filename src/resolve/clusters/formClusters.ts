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
  /** Whether automatic judgement holds two nodes for different. */
  readonly apart: (a: string, b: string) => boolean;
  /** Decisions of people: they come first, and automatic difference does not undo them. */
  readonly joined: readonly NodePair[];
  readonly parted: readonly NodePair[];
}

/**
 * Groups nodes: connected by `same`, strongest first, never with a pair inside that is held for different. Where edges
 * of equal strength would force such a pair together, none of the doubtful ones is taken: doubt joins nothing.
 * The answer hangs on the set of nodes and edges alone, not on their order.
 */
export function formClusters(question: ClusterQuestion): string[][] {
  const whole = new UnionFind(question.nodes);
  // Groups held together by automatic edges alone: what a person joins brings both along though their names differ.
  const parts = new UnionFind(question.nodes);
  const parted = new Set(question.parted.flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]));
  const isParted = (a: string, b: string) => parted.has(`${a} ${b}`);
  const clash = (x: readonly string[], y: readonly string[], differs: (a: string, b: string) => boolean) =>
    x.some((a) => y.some((b) => differs(a, b)));
  const forbidden = (a: string, b: string) =>
    (parted.size > 0 && clash(whole.members(a), whole.members(b), isParted)) ||
    clash(parts.members(a), parts.members(b), question.apart);

  for (const { a, b } of ordered(question.joined)) {
    if (!clash(whole.members(a), whole.members(b), isParted)) whole.join(a, b);
  }
  for (const level of levels(question.same)) {
    const open = level.filter(({ a, b }) => parts.root(a) !== parts.root(b) && !forbidden(a, b));
    for (const { a, b } of ordered(undoubted(open, parts, whole, isParted, question.apart))) {
      if (forbidden(a, b)) continue;
      parts.join(a, b);
      whole.join(a, b);
    }
  }
  return whole.all();
}

/** Edges of one strength that can all be taken: those in whose joint group nothing clashes. */
function undoubted(
  edges: readonly SameEdge[],
  parts: UnionFind,
  whole: UnionFind,
  isParted: (a: string, b: string) => boolean,
  apart: (a: string, b: string) => boolean,
): readonly SameEdge[] {
  let rest = edges;
  for (let round = 0; round < 2 && rest.length > 0; round++) {
    const roots = [...new Set(rest.flatMap(({ a, b }) => [parts.root(a), parts.root(b)]))].sort();
    const trial = new UnionFind(roots);
    for (const { a, b } of rest) trial.join(parts.root(a), parts.root(b));
    const differ = (x: string, y: string) =>
      parts.members(x).some((a) => parts.members(y).some((b) => apart(a, b))) ||
      whole.members(x).some((a) => whole.members(y).some((b) => isParted(a, b)));
    const doubted = new Set<string>();
    for (const group of trial.all()) {
      const clashing = group.flatMap((x, at) =>
        group
          .slice(at + 1)
          .filter((y) => differ(x, y))
          .map((y) => [x, y] as const),
      );
      if (clashing.length === 0) continue;
      // First round: who is tied to both sides of a clash is in doubt. Second round: the whole group.
      for (const node of group) {
        const tied = (other: string) => rest.some(({ a, b }) => joins(parts, a, b, node, other));
        if (round === 1 || clashing.some(([x, y]) => tied(x) && tied(y))) doubted.add(node);
      }
      if (![...doubted].some((node) => group.includes(node))) for (const node of group) doubted.add(node);
    }
    if (doubted.size === 0) return rest;
    rest = rest.filter(({ a, b }) => !doubted.has(parts.root(a)) && !doubted.has(parts.root(b)));
  }
  return rest;
}

function joins(parts: UnionFind, a: string, b: string, x: string, y: string): boolean {
  const [p, q] = [parts.root(a), parts.root(b)];
  return (p === x && q === y) || (p === y && q === x);
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
