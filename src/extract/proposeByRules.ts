import type { Document } from "../text/Document";
import { Analysis } from "./Analysis";
import type { Reject } from "./Extraction";
import type { ExtractOptions } from "./ExtractOptions";
import type { Proposal } from "./Extractor";
import { finish } from "./finish";
import { loadLexicon } from "./lexicon/loadLexicon";
import { passes } from "./passes";

/**
 * What the passes make of a document, in their order and without those that are switched off, before the verifier has seen it.
 * @throws Problem DOCUMENT_TOO_SLOW
 */
export function proposeByRules(
  document: Document,
  extractor: string,
  options: ExtractOptions,
): Proposal & { readonly rejects: readonly Reject[] } {
  const { lexicon = loadLexicon(), off = [], budget = 10_000 } = options;
  const analysis = new Analysis(document, lexicon, { off: new Set(off), budget });
  for (const pass of passes) {
    if (!analysis.isOn(extractor) || !analysis.isOn(pass.id)) continue;
    analysis.checkTime();
    pass.run(analysis);
  }
  return { ...finish(analysis, extractor), rejects: analysis.rejects };
}
