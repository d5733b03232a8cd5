import type { WrittenExtraction } from "../writeExtraction";
import type { GoldDocument } from "./GoldDocument";
import { checkSpans, scoreDocumentFacts } from "./scoreDocumentFacts";
import { scoreEntities, type Matching } from "./scoreEntities";
import { scoreProperties } from "./scoreProperties";
import { scoreRelations } from "./scoreRelations";
import { Scoring, type Findings } from "./Scoring";
import type { Tally } from "./Tally";

/** Counts and findings for one document. */
export interface DocumentScore {
  readonly file: string;
  readonly tally: Tally;
  readonly findings: Findings;
  /** Which found entity is which gold entity. */
  readonly matching: Matching;
}

/**
 * Compares what was extracted from one document with its annotation, by the rules of the extraction format.
 * @param text the file's unchanged text
 */
export function scoreDocument(gold: GoldDocument, found: WrittenExtraction, text: string): DocumentScore {
  const scoring = new Scoring(gold, found, text);
  const matching = scoreEntities(scoring);
  scoreProperties(scoring, matching);
  scoreRelations(scoring, matching);
  checkSpans(scoring);
  scoreDocumentFacts(scoring);
  return { file: gold.document.file, tally: scoring.tally, findings: scoring.findings, matching };
}
