import type { Mention } from "../Extraction";
import type { Office } from "./Office";

/** Tokens `[first, after)` that are a person's name, with the offices that the words around it give. */
export interface Person {
  readonly first: number;
  readonly after: number;
  readonly rule: string;
  readonly offices: readonly Office[];
  /** State that the words give without an office: "his Kenyan counterpart, X". */
  readonly country?: Mention;
  /** Whether the words say that the office was held before: "served as finance minister". */
  readonly past?: true;
  /** Whether the words give a nationality only: "Kenyan economist X" speaks for nobody. */
  readonly isPrivate?: true;
  /** Who holds, or held, the office of the person named last before: "her successor, X". */
  readonly succeeds?: "successor" | "predecessor";
  /** Title that another's office gives: the counterpart of a foreign minister is a foreign minister. */
  readonly title?: string;
}
