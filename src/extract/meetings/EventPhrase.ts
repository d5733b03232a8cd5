import type { Mention } from "../Extraction";

/** A noun phrase that names or points at an event: "the first Kenya-Peru Energy Forum 2025 in Lima". */
export interface EventPhrase {
  readonly mention: Mention;
  /** Type of its noun: "forum", "visit". */
  readonly type: string;
  /** The last word of its noun in lower case: "session". */
  readonly noun: string;
  /** What it is called where its words leave out the noun: "the tenth" is the "tenth session". */
  readonly name?: string;
  /** "9" for "9th" and "ninth"; null without one. */
  readonly ordinal: string | null;
  readonly year: string | null;
  /** Folded words of the name without the noun, ordinals and small words. */
  readonly words: ReadonlySet<string>;
  /** Whether it bears a name of its own (capitals, an ordinal, an acronym). */
  readonly isNamed: boolean;
  /** Whether it points back: "the forum", "their talks", "this session". */
  readonly isDefinite: boolean;
  /** "his", "their", "our"; null without. */
  readonly pronoun: string | null;
  /** Who stands before 's: "Park's visit". */
  readonly possessor: Mention | null;
  /** Whom the phrase names as taking part or as goal: "between A and B", "with C", "to D". */
  readonly parties: readonly Mention[];
  /** The preposition that introduced them. */
  readonly by: string | null;
  /** Whether a city's name opens it, and plain words may stand between: "the Lima drought conference". */
  readonly isOfCity?: boolean;
}
