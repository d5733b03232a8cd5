import { contentWords } from "../words/contentWords";
import { identityWords } from "../words/identityWords";

const known = [...new Set([...identityWords.kindredTopics.keys(), ...identityWords.topics.keys()])]
  .filter((topic) => topic !== "")
  .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));

/** A topic and the words that name it, in the singular. */
export interface TopicPhrase {
  readonly topic: string;
  readonly phrase: string;
}

/** Topics of the lexicon that stand within a name of something else; the longest phrases first, each word once. */
export function topicsWithin(name: string): readonly TopicPhrase[] {
  let rest = ` ${contentWords(name).join(" ")} `;
  const found: TopicPhrase[] = [];
  for (const topic of known) {
    if (!rest.includes(` ${topic} `)) continue;
    found.push({ topic: identityWords.topics.get(topic) ?? topic, phrase: topic });
    rest = rest.replaceAll(` ${topic} `, " | ");
  }
  return found;
}
