import type { Lexicon } from "./lexicon/Lexicon";

export interface ExtractOptions {
  readonly lexicon?: Lexicon;
  /** Ids of passes and rules to leave out. */
  readonly off?: Iterable<string>;
  /** Milliseconds one document may take (10,000 unless told). */
  readonly budget?: number;
}
