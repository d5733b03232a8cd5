import { humanConstraints } from "./clusters/humanConstraints";
import type { PersonJudgement } from "../ontology/PersonJudgement";

/**
 * Whether new judgements cannot stand beside those that stand: they join what others part, or part what others join.
 * @returns the standing judgements that contradict, in the order in which they lead from one side to the other; null
 * where nothing does
 */
export function findContradiction(
  fresh: readonly PersonJudgement[],
  standing: readonly PersonJudgement[],
): readonly PersonJudgement[] | null {
  const { joined, parted } = humanConstraints([...standing, ...fresh]);
  const links = new Map<string, { to: string; by: PersonJudgement }[]>();
  for (const { a, b, by } of joined) {
    links.set(a, [...(links.get(a) ?? []), { to: b, by }]);
    links.set(b, [...(links.get(b) ?? []), { to: a, by }]);
  }
  for (const { a, b, by } of parted) {
    const way = wayBetween(a, b, links);
    if (way === null) continue;
    const chain = [...new Set([...way, by])].filter((one) => !fresh.includes(one));
    // What the new judgements contradict among themselves is told by them.
    return chain.length > 0 ? chain : [...way, by];
  }
  return null;
}

function wayBetween(
  from: string,
  to: string,
  links: ReadonlyMap<string, readonly { to: string; by: PersonJudgement }[]>,
): PersonJudgement[] | null {
  const came = new Map<string, { from: string; by: PersonJudgement } | null>([[from, null]]);
  const open = [from];
  for (let node = open.shift(); node !== undefined && !came.has(to); node = open.shift()) {
    for (const link of links.get(node) ?? []) {
      if (came.has(link.to)) continue;
      came.set(link.to, { from: node, by: link.by });
      open.push(link.to);
    }
  }
  if (!came.has(to)) return null;
  const way: PersonJudgement[] = [];
  for (let step = came.get(to); step; step = came.get(step.from)) way.unshift(step.by);
  return way;
}
