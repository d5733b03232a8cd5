/** A token as the recogniser's model knows it. `norm` is given where the tokenizer's exceptions state one. */
export interface NerToken {
  readonly text: string;
  /** Offset in the document. */
  readonly start: number;
  readonly norm: string | null;
  readonly isSpace: boolean;
}
