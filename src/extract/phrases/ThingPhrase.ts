import type { Mention } from "../Extraction";

/** A noun phrase that names or points at a project or an agreement. */
export interface ThingPhrase {
  readonly mention: Mention;
  readonly type: string;
  /** Its noun in lower case: "pipeline". */
  readonly head: string;
  /** Folded words before the noun and after it that tell it from others of its type. */
  readonly words: ReadonlySet<string>;
  /** Those among them that are written as a name. */
  readonly names: ReadonlySet<string>;
  /** "the", "this", "their": it may point back. */
  readonly isDefinite: boolean;
  readonly isNamed: boolean;
  /** What is said of it shows that it is one, though it was not named before: "the memorandum was signed by". */
  readonly stands?: boolean;
}
