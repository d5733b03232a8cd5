import type { Reject } from "../extract/Extraction";

/** So many proposals of one extractor that were not kept for one reason. */
export interface RejectCount {
  readonly extractor: string;
  readonly reason: string;
  readonly count: number;
}

/** What was proposed and not kept, by extractor and reason, the most frequent first. */
export function countRejects(rejects: readonly Pick<Reject, "extractor" | "reason">[]): RejectCount[] {
  const counts = new Map<string, RejectCount>();
  for (const { extractor, reason } of rejects) {
    const key = `${extractor}\0${reason}`;
    counts.set(key, { extractor, reason, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].sort(
    (a, b) => b.count - a.count || (a.extractor + a.reason < b.extractor + b.reason ? -1 : 1),
  );
}
