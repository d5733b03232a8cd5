import type { ChainDraft } from "../Drafts";
import type { EventPhrase } from "./EventPhrase";

/** What is known of an event while its phrases are gathered. */
export interface MeetingChain {
  readonly chain: ChainDraft;
  readonly phrases: EventPhrase[];
  type: string;
  ordinal: string | null;
  year: string | null;
  readonly words: Set<string>;
  /** Official, body or state whose visit or call it is. */
  owner: ChainDraft | null;
  readonly parties: Set<ChainDraft>;
  /** Named only to say when or from what: "since the 22nd session", "the report of the third meeting". */
  readonly isBackground?: boolean;
}
