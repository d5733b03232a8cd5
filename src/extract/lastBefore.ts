import type { ChainDraft } from "./Drafts";
import { firstFrom } from "./firstFrom";

/** Index among a chain's mentions of the last one that starts before an offset, -1 where none does. */
export const lastBefore = ({ mentions }: ChainDraft, offset: number): number =>
  firstFrom(mentions, offset) - 1;
