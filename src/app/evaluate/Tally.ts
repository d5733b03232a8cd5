/** Columns of a row of counts. */
export interface Counts {
  gold: number;
  found: number;
  system: number;
  correct: number;
  wrong: number;
  ignored: number;
}

export interface Share {
  right: number;
  of: number;
}

/** What one document or several add up to. Keys of the tables: kind, relation type, label, rule. */
export interface Tally {
  readonly entities: Map<string, Counts>;
  readonly relations: Map<string, Counts>;
  /** Relations by the extractor that found them, and by "extractor rule"; mentions' rules as "mention rule". */
  readonly extractors: Map<string, Counts>;
  readonly rules: Map<string, Counts>;
  readonly accuracy: Map<string, Share>;
  readonly checks: Map<string, number>;
}
