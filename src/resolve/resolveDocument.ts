import type { Batch, KnownChain } from "../ontology/Batch";
import type { Extraction } from "../extract/Extraction";
import type { PersonJudgement } from "../ontology/PersonJudgement";
import { resolveDocuments } from "./resolveDocuments";

/** Decides who is who in one document against what the graph knows: `resolveDocuments` of one. */
export function resolveDocument(
  extraction: Extraction,
  known: readonly KnownChain[],
  judgements: readonly PersonJudgement[],
): Batch {
  return resolveDocuments([extraction], known, judgements)[0]!;
}
