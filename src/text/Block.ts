import type { Span } from "../ontology/StatedDate";

/**
 * What a block is by its shape.
 * - prose: a paragraph; `weak` ones are too short to open an article
 * - speech: what one speaker says in a transcript
 * - item: an entry of a list
 * - heading: a line that is no sentence: a title, a subtitle, a menu entry
 * - credit: says who made or issued the text, or when
 * - closing: closes the article
 * - noise: everything else around an article
 */
export type BlockKind = "prose" | "weak" | "speech" | "item" | "heading" | "credit" | "closing" | "noise";

/** A run of lines that belong together: a paragraph, a heading, an entry of a menu. */
export interface Block extends Span {
  readonly kind: BlockKind;
  /** Whether a blank line stands before it. */
  readonly apart: boolean;
}
