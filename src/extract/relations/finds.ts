import type { Lexicon } from "../lexicon/Lexicon";
import { pattern } from "./pattern";

/** Whether a pattern finds anything in a piece of a masked sentence. */
export function finds(lexicon: Lexicon, template: string, piece: string): boolean {
  return piece.search(pattern(lexicon, template)) >= 0;
}
