import type { Span } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { isPlace } from "./isPlace";
import { topicSet } from "./topicSet";

/**
 * Marks a phrase as a topic under its own words, unless a name stands in it or a known topic is all of it or goes beyond it. A known topic that is
 * only part of the phrase gives way: "school feeding", "drip irrigation". `within` is the thing whose name the phrase may stand in.
 */
export function markTopic(analysis: Analysis, span: Span, rule: string, within?: Mention): void {
  if (isPlace(analysis, span.start) || !analysis.isOn(rule)) return;
  const inside = analysis.mentionsOver(span).filter((each) => each !== within);
  const isTaken = inside.some(
    (each) =>
      each.kind !== "Topic" ||
      each.start < span.start ||
      each.end > span.end ||
      (each.start === span.start && each.end === span.end),
  );
  if (isTaken || inside.some((each) => tellsAll(analysis, span, each))) return;
  for (const each of inside) analysis.dropMention(each);
  const words = analysis.text.slice(span.start, span.end).replace(/\s+/g, " ");
  const name = /^\p{Lu}\p{Ll}/u.test(words) ? words.toLowerCase() : words;
  const known = analysis.chainsOf("Topic").find((chain) => chain.name === name);
  const mention = analysis.addMention("Topic", span, "name", rule);
  if (!mention) return;
  if (known) analysis.join(mention, known);
  else analysis.addChain("Topic", name, [mention]);
}

/** Whether the rest of a phrase adds nothing to the topic in it: "hydropower sector", "the sale of tea". */
function tellsAll(analysis: Analysis, span: Span, topic: Span): boolean {
  const before = analysis.text.slice(span.start, topic.start).trim();
  const after = analysis.text.slice(topic.end, span.end).trim();
  const isEmpty = (words: string) =>
    words
      .split(/[\s-]+/)
      .every(
        (each) =>
          !each || ["general", "empty"].some((set) => topicSet(analysis.lexicon, set as "empty").has(each)),
      );
  return (isEmpty(before) && isEmpty(after)) || (/\bof\b/.test(before) && isEmpty(after));
}
