import type { Counts, Share } from "./Tally";

/** A row of counts with its precision, recall and F1 (0..1), null where undefined. */
export interface Row extends Counts {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** What one document or several add up to. */
export interface Scorecard {
  readonly documents: number;
  /** By kind. */
  readonly entities: Readonly<Record<string, Row>>;
  readonly allEntities: Row;
  /** All kinds but topics, whose bounds are a matter of taste. */
  readonly entitiesButTopics: Row;
  /** By relation type. */
  readonly relations: Readonly<Record<string, Row>>;
  readonly allRelations: Row;
  /** Wrong relations among all that were found. */
  readonly extraFactsRate: number | null;
  /** Values right among those asked for: roles, titles, dates, cities, statuses, facts of the document. */
  readonly accuracy: Readonly<Record<string, Share>>;
  readonly checks: Readonly<Record<string, number>>;
  /** Relations by extractor. Gold counts are 0 here too; what several found counts for each. */
  readonly extractors: Readonly<Record<string, Row>>;
  /** By "extractor rule"; mentions' rules as "mention rule". Gold counts are 0 here: a rule has no recall. */
  readonly rules: Readonly<Record<string, Row>>;
}
