import { wordSet } from "../lexicon/wordSet";
import type { Pass } from "../Pass";

const label =
  /^\s*(?:\(?(?:[a-z]|[ivx]{1,4}|\d{1,2})[.)]|[•‣▪·*–—-])\s+((?:[A-Z][a-z-]+|[a-z][a-z-]+)(?: [a-z][a-z-]+){0,3})(?::| [–—-]) +\S/u;
const longest = 4;

/** "(a) tea: Kenya sought …; (b) fisheries: …": the labels of a list's items are what was talked about. */
export const labelledTopics: Pass = {
  id: "topic.label",
  run(analysis) {
    const found = analysis.document.paragraphs.flatMap(({ start, end }) => {
      const match = label.exec(analysis.text.slice(start, Math.min(end, start + 120)));
      return match ? [{ start: start + match[0].indexOf(match[1]!), name: match[1]! }] : [];
    });
    // One label alone is no list.
    if (found.length < 2) return;
    for (const { start, name } of found) {
      const words = name.toLowerCase().split(/[\s-]+/);
      const isVague = words.some((word) => wordSet(analysis.lexicon, "noTopic").has(word));
      if (words.length > longest || isVague || wordSet(analysis.lexicon, "noLabel").has(words.at(-1)!))
        continue;
      const span = { start, end: start + name.length };
      if (analysis.mentionsOver(span).length > 0) continue;
      const topic = name.toLowerCase();
      const known = analysis.chainsOf("Topic").find((chain) => chain.name === topic);
      const mention = analysis.addMention("Topic", span, "name", "topic.label");
      if (!mention) continue;
      if (known) analysis.join(mention, known);
      else analysis.addChain("Topic", topic, [mention]);
    }
  },
};
