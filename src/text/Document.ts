import type { Span, StatedDate } from "../ontology/StatedDate";

/** A sentence and the paragraph (index into `paragraphs`) it stands in. */
export interface Sentence extends Span {
  readonly paragraph: number;
}

/**
 * A text as read from one file. All offsets are UTF-16 code units of `text`, which is the file's bytes decoded as
 * UTF-8 with nothing changed (a BOM and `\r\n` stay).
 */
export interface Document {
  /** Hash of the file's bytes. */
  readonly id: string;
  /** Base name of the file; null for a text that came over the API. */
  readonly file: string | null;
  readonly text: string;
  /**
   * The text as recognisers read it: same length as `text`, so that offsets agree; line breaks within a paragraph,
   * no-break spaces and control characters are spaces, curly quotes and dashes are straight.
   */
  readonly analysis: string;
  readonly title: string | null;
  readonly titleSpan: Span | null;
  readonly publisher: string | null;
  /** The publication date; its `evidence` may stand outside the body. */
  readonly publishedOn: StatedDate | null;
  /** BCP 47 tag of the body. */
  readonly language: string;
  /** From the first to the last character of the article; boilerplate inside it is left out of `paragraphs`. */
  readonly body: Span;
  readonly paragraphs: readonly Span[];
  readonly sentences: readonly Sentence[];
  /** 64-bit near-duplicate fingerprint (SimHash of word shingles), 16 hex digits. */
  readonly fingerprint: string;
}
