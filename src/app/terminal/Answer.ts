/** What a command found, in the forms it can be shown in. */
export interface Answer {
  /** The whole answer as one JSON document, for `--json`. */
  readonly json: unknown;
  /** The answer as rows, for `--jsonl` and `--csv`; an answer that is no list has none. */
  readonly rows?: readonly Readonly<Record<string, unknown>>[];
  /** The answer for a reader, line by line; without it the rows are shown as a table. */
  readonly lines?: readonly string[];
}
