/** What the names of one project, meeting or agreement say together. */
export interface ThingName {
  /** Proper words: what is left without empty words, states, type nouns and topics, one sorted list for each name. */
  readonly cores: readonly (readonly string[])[];
  /** Names of three words or more, sorted and joined; states and empty words left aside. */
  readonly wholes: readonly string[];
  /** Classes of type nouns: "centre" also for an institute. */
  readonly types: readonly string[];
  readonly topics: readonly string[];
  /** Numbers in the names, years left out. */
  readonly numbers: readonly string[];
  readonly years: readonly string[];
  readonly ordinal: string | null;
  /** Acronyms with a number, as "cop17". */
  readonly series: readonly string[];
}
