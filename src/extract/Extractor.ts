import type { Document } from "../text/Document";
import type { Extraction } from "./Extraction";

/** What one extractor proposes, before the verifier has seen it. */
export type Proposal = Pick<Extraction, "chains" | "statements" | "attributes"> & {
  /** What the extractor itself found to be unproved, to be counted with what the verifier finds. */
  readonly rejects?: Extraction["rejects"];
};

/**
 * One way of reading a document. Statements carry the extractor's id and the id of the rule that made them.
 * Every proposal goes through the same verifier, so that an extractor can only add what the text proves.
 */
export interface Extractor {
  readonly id: string;
  readonly version: string;
  extract(document: Document, signal: AbortSignal): Promise<Proposal>;
}
