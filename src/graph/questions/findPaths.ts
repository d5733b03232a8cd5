import type { Run } from "../session";
import { Frontier, Ties, type ReadNeighbours } from "./Frontier";
import type { FoundPath, FoundPaths, PathRequest, SearchBounds } from "./PathRequest";

const suppressedShown = 20;

/** Both ends are read in one question where that costs no more relations than this. */
const readTogether = 2000;

/**
 * The shortest simple paths between two entities, by length, then by weight of evidence, then by ids. The search goes
 * from both ends, always on the side that has fewer relations to read, and stops at the length at which enough paths
 * are found; so every tie on a path of that length was read from one side or the other, and no shorter path is missed.
 * The last step reads only what leads to something that the other side has reached.
 */
export async function findPaths(
  run: Run,
  request: PathRequest,
  read: ReadNeighbours,
  bounds: SearchBounds,
): Promise<FoundPaths> {
  const ties = new Ties();
  const near = new Frontier(request.from, request.degrees[0]);
  const far = new Frontier(request.to, request.degrees[1]);
  const found: FoundPath[] = [];
  let truncated = false;
  let left = bounds.relations;
  let depth = 0;

  const step = async (side: Frontier, other: Frontier, last: boolean): Promise<void> => {
    const { ids, cost, cut } = side.take(left);
    const among = last ? [...other.distances.keys(), ...other.kept] : undefined;
    const missed = side.reach(await read(run, ids, among), ties, other.origin);
    left -= cost;
    truncated ||= cut || missed;
  };
  const stepFromBoth = async (): Promise<void> => {
    const [one, other] = [near.take(left), far.take(left)];
    const neighbours = await read(run, [...one.ids, ...other.ids]);
    left -= one.cost + other.cost;
    for (const [side, goal] of [[near, request.to] as const, [far, request.from] as const]) {
      const own = neighbours.filter(({ here }) => here === side.origin);
      truncated = side.reach(own, ties, goal) || truncated;
    }
  };

  while (depth < request.maxLength && found.length < request.first) {
    // Once one side has seen all it can reach, every tie is known; the other lengths are only to be counted out.
    if (near.depth + far.depth > depth) {
      // This length was read along with the one before.
    } else if (!near.exhausted && !far.exhausted) {
      if (left <= 0) {
        truncated = true;
        break;
      }
      const together = depth === 0 && request.maxLength > 1 && near.cost + far.cost <= readTogether;
      const [side, other] = near.cost <= far.cost ? [near, far] : [far, near];
      if (together) await stepFromBoth();
      else await step(side, other, depth + 1 === request.maxLength);
    } else if (!near.distances.has(request.to) && !far.distances.has(request.from) && !meet(near, far)) {
      break;
    }
    depth++;
    const { paths, cut } = pathsOfLength(depth, request, ties, far, bounds.steps);
    found.push(...paths);
    truncated ||= cut;
  }
  return {
    paths: found.slice(0, request.first),
    depth: truncated || found.length >= request.first ? depth : request.maxLength,
    nodes: new Set([...near.distances.keys(), ...far.distances.keys()]).size,
    suppressed: mostTelling([near.kept, far.kept]),
    truncated: truncated || found.length > request.first,
  };
}

/** Whether something is reached from both ends. */
function meet(near: Frontier, far: Frontier): boolean {
  const [small, large] = near.distances.size < far.distances.size ? [near, far] : [far, near];
  return [...small.distances.keys()].some((id) => large.distances.has(id));
}

/** All simple paths of exactly one length, strongest first. */
function pathsOfLength(
  length: number,
  { from, to, via }: PathRequest,
  ties: Ties,
  far: Frontier,
  steps: number,
): { readonly paths: FoundPath[]; readonly cut: boolean } {
  const paths: FoundPath[] = [];
  const walked = [from];
  let left = steps;
  const walk = (here: string, weight: number): void => {
    const remaining = length - walked.length + 1;
    for (const [next, tie] of ties.from(here)) {
      if (left <= 0) return;
      if (next === to) {
        if (remaining !== 1) continue;
        left--;
        if (via.every((id) => walked.includes(id)))
          paths.push({ ids: [...walked, to], weight: weight + tie });
      } else if (remaining > 1 && reaches(far, next, remaining - 1) && !walked.includes(next)) {
        left--;
        walked.push(next);
        walk(next, weight + tie);
        walked.pop();
      }
    }
  };
  walk(from, 0);
  paths.sort((one, other) => other.weight - one.weight || (one.ids.join() < other.ids.join() ? -1 : 1));
  return { paths, cut: left <= 0 };
}

/** Whether the end can lie within so many hops, as far as the search from there has come. */
function reaches(far: Frontier, id: string, hops: number): boolean {
  const distance = far.distances.get(id);
  return distance === undefined ? hops > far.depth : distance <= hops;
}

/** What was kept out and touches both sides would have connected them; it is named first. */
function mostTelling([near, far]: readonly [Set<string>, Set<string>]): string[] {
  const both = [...near].filter((id) => far.has(id));
  const rest = [...near, ...far].filter((id) => !(near.has(id) && far.has(id)));
  return [...both, ...new Set(rest)].slice(0, suppressedShown);
}
