import type { Lexicon } from "./lexicon/Lexicon";

export interface ExtractOptions {
  readonly lexicon?: Lexicon;
  /** Ids of rules and passes to leave out, or of the whole extractor ("rules"). */
  readonly off?: Iterable<string>;
  /** Milliseconds one document may take (10,000 unless told). */
  readonly budget?: number;
}
