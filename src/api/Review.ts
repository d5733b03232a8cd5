/** The roots that curators work through; their rows are found by questions of their own, not compiled. */
export type ReviewQuestion =
  "candidates" | "judgements" | "contradictions" | "commitments" | "changes" | "auditLog";

/** Which page of the rows is asked for. */
export interface ReviewPageRequest {
  /** Arguments of the root without those of the page, as the schema names them; enumerations by GraphQL names. */
  readonly arguments: Readonly<Record<string, unknown>>;
  /** Rows asked for, 1 to 100. */
  readonly size: number;
  /** From the end of the list, nearest to `before` first asked; the rows still come in the list's order. */
  readonly backward: boolean;
  /** Keys of rows that the page lies between. */
  readonly after: string | null;
  readonly before: string | null;
}

/**
 * One row: values by the names of the schema's fields. Where a field holds an entity, relation, statement or document,
 * its value is the global id; where it holds a list of objects or one, they are nested likewise.
 */
interface ReviewRow {
  /** Tells the row's place in its list, for cursors; stays the same while rows come and go. */
  readonly key: string;
  readonly values: Readonly<Record<string, unknown>>;
}

export interface ReviewPage {
  readonly rows: readonly ReviewRow[];
  /** Whether there are more rows beyond the page, in the direction it was read. */
  readonly more: boolean;
}

/** What `app` answers the roots of a curator's work with. Throws Problem BAD_USER_INPUT with the argument as place. */
export interface Review {
  page(question: ReviewQuestion, request: ReviewPageRequest): Promise<ReviewPage>;
  count(question: ReviewQuestion, given: Readonly<Record<string, unknown>>): Promise<number>;
  /** Values of those rows that have these ids, whatever page they stand on; rows without ids are never found. */
  find(
    question: ReviewQuestion,
    ids: readonly string[],
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
}
