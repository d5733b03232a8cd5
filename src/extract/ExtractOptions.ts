import type { Lexicon } from "./lexicon/Lexicon";

export interface ExtractOptions {
  readonly lexicon?: Lexicon;
  /** Ids of rules and passes to leave out, or of the whole extractor ("rules"). */
  readonly off?: Iterable<string>;
  /** Milliseconds of work one document may take (10,000 unless told); waiting for a turn on a busy machine is none. */
  readonly budget?: number;
}
