import type { EntityKind } from "../ontology/derived";
import type { StatedDate } from "../ontology/StatedDate";
import type { Mention, Statement } from "./Extraction";

/**
 * A coreference chain while recognisers still add to it; `finish` turns it into a `Chain`. `countries` holds ISO codes.
 */
export interface ChainDraft {
  readonly kind: EntityKind;
  name: string;
  readonly mentions: Mention[];
  countries: string[];
  date: StatedDate | null;
  city: string | null;
  status: string | null;
  type: string | null;
  readonly more: Record<string, string>;
}

/** A statement whose ends are still drafts; the quote is the slice of its span. */
export type StatementDraft = Pick<
  Statement,
  "kind" | "start" | "end" | "properties" | "modality" | "confidence" | "rule"
> & {
  readonly from: ChainDraft;
  readonly to: ChainDraft;
  /** The mentions the statement rests on; the verifier adds antecedents and context where they do not name the end. */
  readonly fromMention: Mention;
  readonly toMention: Mention;
  /** Antecedents in other paragraphs: "both sides agreed" after the paragraph that names the meeting. */
  readonly context?: Statement["context"];
  readonly since?: StatedDate | null;
  readonly until?: StatedDate | null;
  readonly observedOn?: StatedDate | null;
};
