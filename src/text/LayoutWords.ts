/** The vocabulary of page layout, as read from `seeds/lexicon`. All words are in lower case. */
export interface LayoutWords {
  /** Beginnings of lines, by what such a line is (see `seeds/lexicon/boilerplate.yaml`). */
  readonly furniture: readonly string[];
  readonly credit: readonly string[];
  readonly closing: readonly string[];
  readonly closingBeforeName: readonly string[];
  readonly caption: readonly string[];
  /** Labels before the day of publication, best first, and before the publisher's name. */
  readonly published: readonly string[];
  readonly publisher: readonly string[];
  /** Labels before the title. */
  readonly title: readonly string[];
  readonly labels: readonly string[];
  readonly releases: readonly string[];
  readonly issuers: readonly string[];
  /** Abbreviations by what may follow them (see `seeds/lexicon/abbreviations.yaml`), without the stop. */
  readonly leading: ReadonlySet<string>;
  readonly inner: ReadonlySet<string>;
  readonly counting: ReadonlySet<string>;
  /** Words that open a sentence after an abbreviation. */
  readonly opening: ReadonlySet<string>;
  /** Little words by BCP 47 tag. */
  readonly languages: ReadonlyMap<string, ReadonlySet<string>>;
  /** Publishers' names by domain. */
  readonly publishers: ReadonlyMap<string, string>;
}
