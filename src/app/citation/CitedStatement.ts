/** A statement with what a citation needs to know of its document. */
export interface CitedStatement {
  readonly id: string;
  readonly quote: string;
  /** UTF-16 code units of the document's text. */
  readonly start: number;
  readonly end: number;
  readonly document: {
    readonly id: string;
    readonly title: string | null;
    readonly publisher: string | null;
    readonly file: string | null;
    readonly publishedOn: { readonly value: string } | null;
  };
}
