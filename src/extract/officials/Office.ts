import type { Mention } from "../Extraction";

/** An office as one place of the text names it: "Kenya's first deputy prime minister", "KEMO's Deputy Minister for Water Policy". */
export interface Office {
  /** Tokens `[first, after)` of the whole phrase with its state or institution. */
  readonly first: number;
  readonly after: number;
  /** Tokens `[titleFirst, titleAfter)` that are the title. */
  readonly titleFirst: number;
  readonly titleAfter: number;
  /** Index of the noun ("minister") and its kind. */
  readonly noun: number;
  readonly nounAfter: number;
  readonly kind: string;
  /** Fields of government in the title, folded ("trade industry energy"). */
  readonly fields: string;
  readonly country: Mention | undefined;
  readonly institution: Mention | undefined;
  /** "former": held before what the text tells of ("the late president"); "then": held at the time told of; null: held now. */
  readonly past: "former" | "then" | null;
  /** "ministers": several people. */
  readonly plural: boolean;
}
