import type { Analysis } from "./Analysis";
import type { ChainDraft } from "./Drafts";
import type { Mention } from "./Extraction";
import { nearestMention } from "./nearestMention";
import { quoteAround } from "./quoteAround";

/** Says that a person or institution belongs to a state, proved by the sentence or paragraph that names both. */
export function represent(
  analysis: Analysis,
  from: ChainDraft,
  mention: Mention,
  to: ChainDraft,
  rule: string,
): void {
  const target = nearestMention(analysis, to, mention);
  if (!target) return;
  const quote = quoteAround(analysis, mention, target);
  analysis.addStatement({
    kind: "REPRESENTS",
    ...quote,
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
