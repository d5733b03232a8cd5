import type { Analysis } from "../Analysis";
import type { Lexicon } from "../lexicon/Lexicon";
import { wordSet } from "../lexicon/wordSet";
import { Words } from "../names/Words";
import type { Pass } from "../Pass";
import { phraseGrammar } from "../phrases/PhraseGrammar";
import { joinProject } from "./joinProject";
import type { NamedProject } from "./NamedProject";
import { namedRun } from "./namedRun";

const longestDescription = 8;
/** Nouns for works and undertakings; a fund, an institute, a town's port or market may as well be a body or a place. */
const works = /^(?:project|programme|initiative|plant|line|park|centre|publication|proper|described)$/;

/**
 * Names of undertakings that only the noun beside them tells: "Talaria, a wind farm off Lima, will …", "the data centre Kesra in Accra". The
 * description and the later places of the bare name join the same chain.
 */
export const besideProjects: Pass = {
  id: "project.beside",
  run(analysis) {
    const { nouns } = phraseGrammar(analysis.lexicon, "projectNouns", "projectModifiers");
    const words = Words.of(analysis);
    const { tokens } = analysis;
    for (let index = 0; index < tokens.length; index++) {
      const match = nouns.at(tokens, index);
      if (!match || tokens[index]!.shape !== "lower" || !works.test(match.value.type)) continue;
      const after = index + match.length;
      const noun = tokens[after - 1]!;
      if (/s$/.test(noun.lower) && !/(?:ss|works)$/.test(noun.lower)) continue;
      const article = articleOf(analysis, index);
      if (article < 0) continue;
      const isBare =
        article === index - 1 && match.length === 1 && wordSet(analysis.lexicon, "townWork").has(noun.lower);
      const name = isBare
        ? undefined
        : (before(analysis, words, article, after) ?? behind(analysis, words, article, after));
      if (name) joinProject(analysis, words, name, { start: tokens[article + 1]!.start, end: noun.end });
    }
  },
};

/** The article that opens the description, over small words, numbers, hyphens and adjectives of states; -1 where none does. */
function articleOf(analysis: Analysis, head: number): number {
  const words = Words.of(analysis);
  for (let at = head - 1; at >= 0 && head - at <= longestDescription; at--) {
    const token = analysis.tokens[at]!;
    if (token.sentence !== analysis.tokens[head]!.sentence) return -1;
    if (/^(?:a|an|the)$/.test(token.lower)) return at;
    const isState = words.country(at) !== undefined;
    if (!isState && token.shape !== "lower" && token.shape !== "number" && token.text !== "-") return -1;
    if (wordSet(analysis.lexicon, "subjectEnd").has(token.lower)) return -1;
    if (/^(?:of|in|for|on|and|which|who|said)$/.test(token.lower)) return -1;
  }
  return -1;
}

/** "Talaria, a | wind farm": the noun ends the phrase and a name stands before the comma. */
function before(analysis: Analysis, words: Words, article: number, after: number): NamedProject | undefined {
  if (words.text(article - 1) !== "," || words.lower(article) === "the") return undefined;
  if (!endsPhrase(analysis.lexicon, words, after)) return undefined;
  const end = article - 1;
  let first = end;
  for (let at = end - 1; at >= end - 6 && words.together(at, end); at--)
    if (namedRun(words, at, end) === end) first = at;
  if (first === end || /^(?:in|near|from)$/.test(words.lower(first - 1))) return undefined;
  // A single capital that opens the sentence may be any word.
  const opens = !words.together(first - 1, first);
  if (opens && end - first === 1 && wordSet(analysis.lexicon, "opener").has(words.lower(first)))
    return undefined;
  return { first, after: end };
}

/** "the data centre Kesra in Accra": the name stands right behind the noun. */
function behind(analysis: Analysis, words: Words, article: number, after: number): NamedProject | undefined {
  if (!words.together(article, after)) return undefined;
  const called = calledAfter(words, after);
  if (called > after) {
    const end = namedRun(words, called, words.tokens.length);
    return end > called && words.text(end) !== "'s" ? { first: called, after: end } : undefined;
  }
  if (article + 1 >= after - 1) return undefined;
  if (words.text(after) === ",") return between(words, article, after + 1);
  const end = namedRun(words, after, words.tokens.length);
  if (end === after || words.text(end) === "'s") return undefined;
  return end - after > 1 || endsPhrase(analysis.lexicon, words, end)
    ? { first: after, after: end }
    : undefined;
}

/** Index after ", dubbed" or "known as", which tell that a name follows; `after` itself where nothing does. */
function calledAfter(words: Words, after: number): number {
  const at = words.text(after) === "," ? after + 1 : after;
  if (/^(?:named|called|dubbed|christened|nicknamed|baptised|titled)$/.test(words.lower(at))) return at + 1;
  return words.lower(at) === "known" && words.lower(at + 1) === "as" ? at + 2 : after;
}

/** "a joint dry port, Talaria, is to open": the name stands between commas, and what is said goes on. */
function between(words: Words, article: number, start: number): NamedProject | undefined {
  const end = namedRun(words, start, words.tokens.length);
  const goesOn = /^(?:is|was|will|would|has|which|to)$/.test(words.lower(end + 1));
  const isNew = /^an?$/.test(words.lower(article));
  return end > start && isNew && words.text(end) === "," && goesOn && words.together(article, end + 1)
    ? { first: start, after: end }
    : undefined;
}

/** Nothing that the noun could only describe follows: "a project | manager". */
function endsPhrase(lexicon: Lexicon, words: Words, after: number): boolean {
  const next = words.tokens[after];
  if (!next || !words.together(after - 1, after)) return true;
  if (next.shape === "sign") return next.text !== "-" && next.text !== "'s";
  if (/(?:ed|en|ing)$/.test(next.lower)) return true;
  return wordSet(lexicon, "afterWork").has(next.lower);
}
