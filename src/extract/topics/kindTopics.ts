import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import type { Lexicon } from "../lexicon/Lexicon";
import { wordSet } from "../lexicon/wordSet";
import type { Pass } from "../Pass";
import { isTopicPhrase } from "./isTopicPhrase";
import { markTopic } from "./markTopic";
import { topicSet } from "./topicSet";

const most = 4;
const nouns = new WeakMap<Lexicon, ReadonlySet<string>>();

/** "a road safety memorandum", "the beef protocol": the plain noun before an agreement's noun says what it is about. */
export const kindTopics: Pass = {
  id: "topic.kind",
  run(analysis) {
    const heads = headsOf(analysis.lexicon);
    for (const thing of analysis.mentionsOf("Agreement")) {
      if (!analysis.chainOf(thing)) continue;
      const first = analysis.tokenAt(thing.start);
      const after = analysis.tokenAt(thing.end);
      let head = first;
      while (head < after && !heads.has(analysis.tokens[head]!.lower)) head++;
      if (head === after || head - first > most) continue;
      const span = wordsBefore(analysis, head);
      if (span) markTopic(analysis, span, "topic.kind", widened(analysis, thing, span.start));
    }
  },
};

/** The agreement under its longer name: "road safety memorandum". */
function widened(analysis: Analysis, thing: Mention, start: number): Mention {
  const chain = analysis.chainOf(thing)!;
  const span = { start, end: thing.end };
  if (
    start >= thing.start ||
    analysis.mentionsOver(span).some((each) => each !== thing && each.kind !== "Topic")
  )
    return thing;
  const wider = analysis.addMention("Agreement", span, thing.form, thing.rule);
  if (!wider) return thing;
  analysis.join(wider, chain);
  if (chain.name === thing.text) chain.name = wider.text.replace(/\s+/g, " ");
  analysis.dropMention(thing);
  return wider;
}

function headsOf(lexicon: Lexicon): ReadonlySet<string> {
  let known = nouns.get(lexicon);
  if (!known) {
    known = new Set(lexicon.agreementNouns.filter((row) => !row.level).flatMap((row) => row.words));
    nouns.set(lexicon, known);
  }
  return known;
}

/** The words in lower case right before a token that make a plain noun phrase; null where they say only of which kind it is. */
function wordsBefore(analysis: Analysis, head: number): { start: number; end: number } | null {
  const { tokens, lexicon } = analysis;
  let last = head - 1;
  while (isKind(lexicon, tokens[last]?.lower ?? "")) last--;
  const isWord = (at: number) =>
    tokens[at]?.sentence === tokens[head]!.sentence &&
    (tokens[at].shape === "lower" || (tokens[at].text === "-" && tokens[at].glued));
  let from = last + 1;
  while (last + 1 - from < most + 1 && isWord(from - 1) && !stops(analysis, from - 1)) from--;
  while (from <= last && (tokens[from]!.text === "-" || leads(lexicon, tokens[from]!.lower))) from++;
  if (from > last || tokens[last]!.text === "-") return null;
  const span = { start: tokens[from]!.start, end: tokens[last]!.end };
  const words = analysis.text.slice(span.start, span.end);
  return isKind(lexicon, words) || !isTopicPhrase(lexicon, words) ? null : span;
}

function stops({ tokens, lexicon }: Analysis, at: number): boolean {
  const { lower } = tokens[at]!;
  return topicSet(lexicon, "small").has(lower) || /^(?:the|an?|of|and)$/.test(lower);
}

function leads(lexicon: Lexicon, word: string): boolean {
  const isVague = lexicon.vagueModifiers.some((row) => row.words.includes(word));
  return (
    isVague ||
    ["empty", "deed", "verb", "general"].some((set) => topicSet(lexicon, set as "verb").has(word)) ||
    wordSet(lexicon, "ordinal").has(word) ||
    /(?:ed|ly|an)$/.test(word) ||
    [...topicSet(lexicon, "ending")].some((each) => word.endsWith(each))
  );
}

/** What sort of agreement it is, not what it is about: "free trade", "partnership". */
function isKind(lexicon: Lexicon, word: string): boolean {
  return topicSet(lexicon, "kind").has(word);
}
