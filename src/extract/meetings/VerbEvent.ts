import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Mention, Statement } from "../Extraction";
import type { Item } from "../scenes/Scene";

/** An event told of by a verb, with what its sentence says of it. */
export interface VerbEvent {
  readonly mention: Mention;
  readonly chain: ChainDraft;
  /** Index of its sentence. */
  readonly scene: number;
  readonly type: string;
  readonly participants: readonly ChainDraft[];
  /** Who received the others. */
  readonly host: ChainDraft | null;
  /** Where a visit went. */
  readonly place: Item | null;
  /** Told of "both sides": the parties of the document took part. */
  readonly byParties: boolean;
  /** "met again": it continues an earlier one. */
  readonly isAgain: boolean;
  readonly how: Statement["modality"];
}

/** The events told of by verbs, in order of the text. */
export function verbEvents(analysis: Analysis): VerbEvent[] {
  const known = analysis.notes.get("meeting.verb") as VerbEvent[] | undefined;
  if (known) return known;
  const fresh: VerbEvent[] = [];
  analysis.notes.set("meeting.verb", fresh);
  return fresh;
}
