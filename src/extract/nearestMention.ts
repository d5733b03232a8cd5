import type { Span } from "../ontology/StatedDate";
import type { Analysis } from "./Analysis";
import type { ChainDraft } from "./Drafts";
import type { Mention } from "./Extraction";
import { lastBefore } from "./lastBefore";

/** The chain's mention nearest to a span: in its sentence if there is one, else in its paragraph, else undefined. */
export function nearestMention(analysis: Analysis, chain: ChainDraft, span: Span): Mention | undefined {
  const distance = (mention: Mention) => Math.max(mention.start - span.end, span.start - mention.end, 0);
  const at = lastBefore(chain, span.end);
  // Mentions may lie in each other, so that one further away by its start can be nearer by its end.
  const near = chain.mentions.slice(Math.max(0, at - 2), at + 3).sort((a, b) => distance(a) - distance(b));
  const sentence = analysis.sentenceAt(span.start);
  const paragraph = analysis.paragraphAt(span.start);
  return (
    near.find((mention) => analysis.sentenceAt(mention.start) === sentence) ??
    near.find((mention) => analysis.paragraphAt(mention.start) === paragraph)
  );
}
