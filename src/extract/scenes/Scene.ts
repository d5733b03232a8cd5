import type { Span, StatedDate } from "../../ontology/StatedDate";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";

/**
 * What stands behind a tag of a masked sentence. O official, C country, I institution, M meeting, P project, A agreement,
 * T topic, D date, L place.
 */
export interface Item extends Span {
  readonly tag: string;
  readonly mention: Mention | null;
  readonly chain: ChainDraft | null;
  readonly date: StatedDate | null;
  /** City as written and the state's code, for places. */
  readonly place: { readonly city: string; readonly code: string; readonly country: Mention | null } | null;
}

/**
 * A sentence with its names replaced by tags, so that patterns read grammar alone: "Foreign Minister Ana Kovac met with
 * Kenyan President Paul Otieno in Nairobi on Monday." becomes `<O0> met with <O1> in <L2> on <D3>.` Words are in lower case.
 */
export interface Scene extends Span {
  /** Index of the sentence and of its paragraph. */
  readonly index: number;
  readonly paragraph: number;
  readonly masked: string;
  readonly items: readonly Item[];
  /** Whether it is a clause taken out of a sentence that is read as a whole as well. */
  readonly isClause?: true;
}
