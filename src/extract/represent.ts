import type { Span } from "../ontology/StatedDate";
import type { Analysis } from "./Analysis";
import type { ChainDraft } from "./Drafts";
import type { Mention } from "./Extraction";
import { nearestMention } from "./nearestMention";
import { quoteAround } from "./quoteAround";
import { impliedMention } from "./states/impliedMention";

/**
 * Says that a person or institution belongs to a state, proved by the sentence or paragraph that names both. Where it does not
 * name the state, the words of the office (`pointing`) stand for it, and an earlier name of the state is their antecedent.
 */
export function represent(
  analysis: Analysis,
  from: ChainDraft,
  mention: Mention,
  to: ChainDraft,
  rule: string,
  pointing?: Span,
): void {
  const target = nearestMention(analysis, to, mention) ?? impliedMention(analysis, to, pointing);
  if (!target) return;
  analysis.addStatement({
    kind: "REPRESENTS",
    ...quoteAround(analysis, mention, target),
    from,
    to,
    fromMention: mention,
    toMention: target,
    properties: {},
    modality: "held",
    confidence: 0.9,
    rule,
  });
}
