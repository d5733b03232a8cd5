import type { ChainDraft } from "./Drafts";

/** Index among a chain's mentions of the last one that starts before an offset, -1 where none does. */
export function lastBefore({ mentions }: ChainDraft, offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (mentions[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
