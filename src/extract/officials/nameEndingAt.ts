import type { Analysis } from "../Analysis";
import type { Words } from "../names/Words";
import { readName } from "./readName";

/** Index of the first token of the longest name that ends right before `end`; `end` itself where none does. */
export function nameEndingAt(analysis: Analysis, words: Words, end: number): number {
  const longest = 11;
  for (let first = Math.max(0, end - longest); first < end; first++) {
    if (!words.together(first, end - 1)) continue;
    if (words.tokens[first]!.glued && words.text(first - 1) === "-") continue;
    if (readName(analysis, words, first) === end) return first;
  }
  return end;
}
