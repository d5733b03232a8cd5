import type { Analysis } from "./Analysis";
import type { ChainDraft } from "./Drafts";
import type { Mention } from "./Extraction";
import type { Span } from "../ontology/StatedDate";

/** The chain's mention nearest to a span: in its sentence if there is one, else in its paragraph, else undefined. */
export function nearestMention(analysis: Analysis, chain: ChainDraft, span: Span): Mention | undefined {
  const distance = (mention: Mention) => Math.max(mention.start - span.end, span.start - mention.end, 0);
  const nearest = (mentions: readonly Mention[]) =>
    [...mentions].sort((a, b) => distance(a) - distance(b))[0];
  const sentence = analysis.sentenceAt(span.start);
  const paragraph = analysis.paragraphAt(span.start);
  const near = chain.mentions.filter((mention) => analysis.paragraphAt(mention.start) === paragraph);
  return nearest(near.filter((mention) => analysis.sentenceAt(mention.start) === sentence)) ?? nearest(near);
}
