/** A half-open run of UTF-16 code units `[start, end)` of a document's text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export type DatePrecision = "day" | "month" | "year" | "unstated-year";

/**
 * A date as precisely as the text states it.
 * `value` is `YYYY`, `YYYY-MM`, `YYYY-MM-DD`, or `--MM`, `--MM-DD` where no year is stated (ISO 8601:2000 truncated
 * form). `earliest` and `latest` bound it (`YYYY-MM-DD`), null where the year is unstated.
 */
export interface StatedDate {
  readonly value: string;
  readonly earliest: string | null;
  readonly latest: string | null;
  readonly precision: DatePrecision;
  /** True where a part stands in no text but follows from others; `reason` then says how. */
  readonly inferred: boolean;
  readonly reason?: string;
  /** The words that state it, in the document they stand in; null where it was inferred from several. */
  readonly evidence: Span | null;
}
