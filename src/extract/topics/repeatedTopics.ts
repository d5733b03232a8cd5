import type { Pass } from "../Pass";

const shortest = 5;

/** What one frame told to be a topic is one wherever else the text names it in the same words. */
export const repeatedTopics: Pass = {
  id: "topic.repeat",
  run(analysis) {
    const text = analysis.text.toLowerCase();
    for (const chain of analysis.chainsOf("Topic")) {
      const [first] = chain.mentions;
      if (!first || first.rule === "topic.word" || chain.name.length < shortest) continue;
      const words = chain.name.toLowerCase();
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
        const span = { start: at, end: at + words.length };
        const isWord = !/[\p{L}\d-]/u.test(
          text.slice(Math.max(0, at - 1), at) + text.slice(span.end, span.end + 1),
        );
        const { start: from, end: to } = analysis.document.body;
        if (!isWord || at < from || span.end > to || analysis.mentionsOver(span).length > 0) continue;
        const mention = analysis.addMention("Topic", span, "name", "topic.repeat");
        if (mention) analysis.join(mention, chain);
      }
    }
  },
};
