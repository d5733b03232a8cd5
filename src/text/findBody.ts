import type { Span } from "../ontology/StatedDate";
import type { Block } from "./Block";

/** Where the article stands among the blocks. */
export interface Body {
  /** Index of the first block of the article. */
  readonly first: number;
  /** The blocks that are its paragraphs. */
  readonly paragraphs: readonly Span[];
}

/**
 * The paragraphs of the article: prose and speech from its opening to its close. Headings, captions, credits and advertisements
 * between them are left out; a list belongs to it where a paragraph introduces it.
 * @param first index of the block the article may open with at the earliest
 * @returns null where there is no prose
 */
export function findBody(blocks: readonly Block[], first: number, analysis: string): Body | null {
  let opening = blocks.findIndex((block, index) => index >= first && isStrong(block));
  if (opening < 0) return null;
  // A short first sentence right above the opening belongs to it.
  while (opening > first && blocks[opening - 1]!.kind === "weak") opening--;
  const paragraphs: Block[] = [];
  let signedOff = false;
  let list = false;
  for (const block of blocks.slice(opening)) {
    if (block.kind === "closing" && paragraphs.length > 1) break;
    if (block.kind === "credit") signedOff = paragraphs.length > 0;
    const taken =
      isStrong(block) ||
      (block.kind === "weak" && !signedOff) ||
      (block.kind === "item" && list && !signedOff);
    if (!taken) {
      list &&= block.kind === "item";
      continue;
    }
    paragraphs.push(block);
    if (isStrong(block)) signedOff = false;
    // A long entry reads like a paragraph; the semicolon says that the list goes on.
    const tail = analysis.slice(Math.max(block.start, block.end - 6), block.end);
    list = block.kind === "item" || /[:;]["')\]*_ ]*$/.test(tail);
  }
  return { first: opening, paragraphs: paragraphs.map(({ start, end }) => ({ start, end })) };
}

function isStrong(block: Block): boolean {
  return block.kind === "prose" || block.kind === "speech";
}
