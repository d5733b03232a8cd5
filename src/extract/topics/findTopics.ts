import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Lexicon } from "../lexicon/Lexicon";
import { Phrases } from "../lexicon/Phrases";
import { wordSet } from "../lexicon/wordSet";
import type { Pass } from "../Pass";

interface TopicWord {
  readonly name: string;
  /** Written in capitals only: "AI", "ODA". */
  readonly isUpper: boolean;
}

const indexes = new WeakMap<Lexicon, Phrases<TopicWord>>();

function indexOf(lexicon: Lexicon): Phrases<TopicWord> {
  let index = indexes.get(lexicon);
  if (!index) {
    const rows = lexicon.topics.flatMap(({ name, words }) =>
      words.map((word) => [word, { name, isUpper: /^[A-Z0-9&-]+$/.test(word) }] as const),
    );
    indexes.set(lexicon, (index = new Phrases(rows)));
  }
  return index;
}

/** "They discussed rare earth metals and visas" names the topics rare earths and visas. */
export const findTopics: Pass = {
  id: "topic.word",
  run(analysis: Analysis) {
    const index = indexOf(analysis.lexicon);
    const chains = new Map<string, ChainDraft>();
    const { tokens } = analysis;
    for (let at = 0; at < tokens.length;) {
      const found = index.at(tokens, at);
      const span = found && { start: tokens[at]!.start, end: tokens[at + found.length - 1]!.end };
      at += found?.length ?? 1;
      const tokenEnd = at;
      if (!found || !span) continue;
      if (found.value.isUpper && !/^[A-Z]/.test(analysis.text.slice(span.start, span.end))) continue;
      if (describes(analysis, tokenEnd)) continue;
      const inside = analysis.mentionsIn(span);
      // "English language education" names no state.
      if (inside.some((each) => each.kind !== "Country" || each.end === span.end)) continue;
      for (const each of inside) analysis.dropMention(each);
      const mention = analysis.addMention("Topic", span, "name", "topic.word");
      if (!mention) continue;
      const chain = chains.get(found.value.name);
      if (chain) analysis.join(mention, chain);
      else chains.set(found.value.name, analysis.addChain("Topic", found.value.name, [mention]));
    }
  },
};

/** "climate-friendly hydrogen" is not about the climate. */
function describes(analysis: Analysis, after: number): boolean {
  const [hyphen, next] = analysis.tokens.slice(after, after + 2);
  return (
    hyphen?.text === "-" &&
    hyphen.glued &&
    next !== undefined &&
    wordSet(analysis.lexicon, "hyphenTail").has(next.lower)
  );
}
