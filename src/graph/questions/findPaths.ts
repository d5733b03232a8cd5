import type { FoundPaths, PathRequest, SearchBounds } from "./PathRequest";
import type { NamedEnd, ReadPaths } from "./ReadPaths";
import { strongestPaths, type FoundPath } from "./strongestPaths";
import { SearchFromBothEnds } from "./SearchFromBothEnds";

/**
 * The shortest simple paths between two entities, by length, then by weight of evidence, then by ids. The search goes
 * from both ends and stops at the length at which enough paths are found. The two middle hops of a path are read in
 * one question that lets nothing leave the database but what ties both sides together; only where that is not enough
 * and longer paths are asked for, both sides step on. Every tie on a path of a length that was answered was read from
 * one side or the other, so that no path of it is missed.
 */
export async function findPaths(
  request: PathRequest,
  ends: readonly [NamedEnd, NamedEnd],
  read: ReadPaths,
  bounds: SearchBounds,
): Promise<FoundPaths> {
  const [from, to] = ends;
  const search = new SearchFromBothEnds(request, ends, read, bounds);
  const found: FoundPath[] = [];
  let cut = false;
  let depth = 0;
  while (depth < request.maxLength && found.length < request.first) {
    if (!(await search.readFor(depth + 1))) break;
    depth++;
    const most = request.first - found.length + 1;
    const wanted = {
      from: from.node,
      to: to.node,
      via: request.via,
      length: depth,
      most,
      steps: bounds.steps,
    };
    const strongest = strongestPaths(search.ties, wanted);
    found.push(...strongest.paths);
    cut ||= strongest.cut;
  }
  const truncated = cut || search.truncated;
  return {
    paths: found.slice(0, request.first),
    depth: truncated || found.length >= request.first ? depth : request.maxLength,
    nodes: search.seen,
    suppressed: search.suppressed,
    truncated: truncated || found.length > request.first,
  };
}
