import type { Span } from "../ontology/StatedDate";
import type { Analysis } from "./Analysis";

const longest = 600;

/** The sentence that holds a span, as the quote that proves a statement; of a very long one only the part from the first to the last of the spans. */
export function quoteAround(analysis: Analysis, ...spans: readonly Span[]): Span {
  const sentence = analysis.document.sentences[analysis.sentenceAt(spans[0]!.start)];
  if (sentence && sentence.end - sentence.start <= longest)
    return { start: sentence.start, end: sentence.end };
  const inside = sentence
    ? spans.filter((span) => span.start >= sentence.start && span.end <= sentence.end)
    : spans;
  return {
    start: Math.min(...inside.map((span) => span.start)),
    end: Math.max(...inside.map((span) => span.end)),
  };
}
