import { contentWords } from "../words/contentWords";
import { identityWords } from "../words/identityWords";

/** The topics that a name speaks of, in normal form: `"supplies of rare earth elements"` → `["supply of rare earth"]`. */
export function topicKey(name: string): string {
  const words = [...contentWords(name)].filter((word) => !word.startsWith("@"));
  while (words.length > 1 && identityWords.topicEmpty.has(words.at(-1)!)) words.pop();
  const phrase = words.join(" ");
  const head = identityWords.topicHeads.find((topic) => holds(phrase, topic));
  return head ?? identityWords.topics.get(phrase) ?? identityWords.topics.get(withAnd(name)) ?? phrase;
}

function withAnd(name: string): string {
  return name.toLowerCase().replace(/\s+/g, " ").trim();
}

function holds(phrase: string, topic: string): boolean {
  return ` ${phrase} `.includes(` ${topic} `);
}
