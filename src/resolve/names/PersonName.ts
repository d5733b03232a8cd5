/** One part of a person's name. */
export interface NamePart {
  /** Folded Latin forms, the first the plainest; several where Cyrillic letters can be read in two ways. */
  readonly forms: readonly string[];
  /** The forms as they sound. */
  readonly sounds: readonly string[];
  /** "B." or "Kh.": only the beginning of the part is given. */
  readonly initial: boolean;
  /** "de", "bin": may be left out. */
  readonly particle: boolean;
  /** Written with a hyphen, as Korean and Chinese given names are: "Min-ji". */
  readonly syllables: readonly string[];
}

/** A person's name in its parts, courtesies left out. */
export interface PersonName {
  readonly text: string;
  readonly parts: readonly NamePart[];
  /** The parts without particles: as they stand, and with one pair of neighbours written as one ("Min ji", "Minji"). */
  readonly readings: readonly (readonly NamePart[])[];
}
