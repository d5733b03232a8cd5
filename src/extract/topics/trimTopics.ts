import type { Analysis } from "../Analysis";
import { wordSet } from "../lexicon/wordSet";
import type { Pass } from "../Pass";

const office = /\b[Mm]inist(?:er|ry|ers) (?:of|for) (?:[\w,-]+ ){0,6}$/;

/**
 * Takes back topics that are only words of another name: "Minister of Trade", "Energy Institute", "finance minister".
 * Inside the name of an event, project or agreement they stay: it is about them.
 */
export const trimTopics: Pass = {
  id: "topic.trim",
  run(analysis) {
    const { text } = analysis;
    const covers = (kinds: RegExp, start: number, end: number) =>
      analysis
        .mentionsOver({ start, end })
        .some((each) => kinds.test(each.kind) && each.start <= start && end <= each.end);
    for (const topic of analysis.mentionsOf("Topic")) {
      const isCapital = /^[A-Z][a-z]/.test(topic.text) && !/\s[a-z]/.test(topic.text);
      const inThing = covers(/^(?:Meeting|Project|Agreement)$/, topic.start, topic.end);
      const inBody = covers(/^(?:Institution|Official)$/, topic.start, topic.end);
      const opens = analysis.document.sentences[analysis.sentenceAt(topic.start)]?.start === topic.start;
      const isOffice =
        office.test(text.slice(Math.max(0, topic.start - 90), topic.start)) || isHead(analysis, topic.end);
      if (isOffice || (inBody && !inThing) || (isCapital && !inThing && !opens)) analysis.dropMention(topic);
    }
  },
};

/** "trade minister", "energy house": the word only describes the next one. */
function isHead(analysis: Analysis, end: number): boolean {
  const next = analysis.tokens[analysis.tokenAt(end)];
  return next !== undefined && wordSet(analysis.lexicon, "topicHead").has(next.lower);
}
