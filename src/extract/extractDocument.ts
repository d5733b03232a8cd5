import type { Document } from "../text/Document";
import { Analysis } from "./Analysis";
import type { Extraction } from "./Extraction";
import { finish } from "./finish";
import { loadLexicon } from "./lexicon/loadLexicon";
import type { Lexicon } from "./lexicon/Lexicon";
import { passes } from "./passes";
import { verify } from "./verify";

/** Id and version of the rules as an extractor: statements made by them carry the id. */
export const rules = { id: "rules", version: "1" } as const;

export interface ExtractOptions {
  readonly lexicon?: Lexicon;
  /** Ids of passes and rules to leave out. */
  readonly off?: Iterable<string>;
  /** Milliseconds one document may take (10,000 unless told). */
  readonly budget?: number;
}

/**
 * Reads a document by the rules alone: pure, synchronous, the same answer for the same document.
 * @throws Problem DOCUMENT_TOO_SLOW
 */
export function extractDocument(document: Document, options: ExtractOptions = {}): Extraction {
  const { lexicon = loadLexicon(), off = [], budget = 10_000 } = options;
  const analysis = new Analysis(document, lexicon, { off: new Set(off), budget });
  for (const pass of passes) {
    if (!analysis.isOn(pass.id)) continue;
    analysis.checkTime();
    pass.run(analysis);
  }
  return verify(document, finish(analysis, rules.id), analysis.rejects);
}
