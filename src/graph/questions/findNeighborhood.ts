import type { Run } from "../session";

/** Reads what entities are tied to, and how strongly: ids and weights as two columns of one length. */
export type ReadTies = (
  run: Run,
  ids: readonly string[],
) => Promise<
  readonly { readonly ids: readonly string[]; readonly weights: readonly number[]; readonly cut: boolean }[]
>;

export interface Neighborhood {
  readonly ids: readonly string[];
  readonly truncated: boolean;
}

/**
 * What lies within `depth` steps of an entity, nearest first and then by the sources behind the tie, at most `first`
 * of them beside the entity itself.
 */
export async function findNeighborhood(
  run: Run,
  of: string,
  depth: number,
  first: number,
  read: ReadTies,
): Promise<Neighborhood> {
  const reached = new Set([of]);
  let rim = [of];
  let truncated = false;
  for (let step = 0; step < depth && rim.length > 0 && reached.size <= first; step++) {
    const weights = new Map<string, number>();
    for (const { ids, weights: given, cut } of await read(run, rim)) {
      truncated ||= cut;
      ids.forEach((id, index) => {
        if (!reached.has(id)) weights.set(id, (weights.get(id) ?? 0) + (given[index] as number));
      });
    }
    const ranked = [...weights].sort(([one, a], [other, b]) => b - a || (one < other ? -1 : 1));
    const room = first + 1 - reached.size;
    truncated ||= ranked.length > room;
    rim = ranked.slice(0, room).map(([id]) => id);
    for (const id of rim) reached.add(id);
  }
  return { ids: [...reached], truncated };
}
