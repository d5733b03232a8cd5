import type { Span } from "../ontology/StatedDate";

/**
 * `capital`: Seoul, Oyun; `upper`: two or more capitals only (KOMIR, U.S.); `initial`: one capital with its full stop (S.);
 * `lower`: minister; `number`: 17, 17th, 1.5; `sign`: one character of punctuation.
 */
export type TokenShape = "capital" | "upper" | "initial" | "lower" | "number" | "sign";

/**
 * A word, number or sign of a paragraph. Hyphens stand as tokens of their own ("Ho" "-" "hyeon"), a possessive 's too
 * ("Kenya" "'s"); `glued` says that no space precedes.
 */
export interface Token extends Span {
  readonly text: string;
  readonly lower: string;
  /** Lower case without accents. */
  readonly folded: string;
  readonly shape: TokenShape;
  readonly glued: boolean;
  /** Indices into `document.paragraphs` and `document.sentences`. */
  readonly paragraph: number;
  readonly sentence: number;
}
