import type { Analysis } from "../Analysis";
import type { Lexicon } from "../lexicon/Lexicon";
import { wordSet } from "../lexicon/wordSet";
import type { NounRow } from "../phrases/PhraseGrammar";
import type { ThingPhrase } from "../phrases/ThingPhrase";
import { Words } from "../names/Words";

/**
 * Further places of projects named before: "the hub" after "the Garissa Logistics Hub", "Mount Kesra" after "the Mount Kesra hydropower
 * plant", "Talaria" after "the Talaria project".
 */
export function pointedProjects(
  analysis: Analysis,
  named: readonly ThingPhrase[],
  isTaken: (start: number, end: number) => boolean,
): ThingPhrase[] {
  const known = named.filter((phrase) => phrase.isNamed);
  if (known.length === 0) return [];
  const heads = lastWords(analysis.lexicon);
  const shorts = shortNames(analysis, known);
  const found: ThingPhrase[] = [];
  const { tokens } = analysis;
  for (let at = 1; at < tokens.length; at++) {
    const token = tokens[at]!;
    if (isTaken(token.start, token.end)) continue;
    const alias = shorts
      .get(token.text)
      ?.find(({ words }) => words.every((word, k) => tokens[at + k]?.text === word));
    if (alias && stands(analysis, at, at + alias.words.length)) {
      const end = tokens[at + alias.words.length - 1]!.end;
      const mention = analysis.addMention("Project", { start: token.start, end }, "name", "project.short");
      if (mention) found.push({ ...alias.phrase, mention });
      at += alias.words.length - 1;
    } else if (heads.has(token.lower) && /^(?:the|this)$/.test(tokens[at - 1]!.lower) && ends(analysis, at)) {
      const owner = known.filter(({ head, mention }) => head === token.lower && mention.end <= token.start);
      const mention =
        owner.length > 0 ? analysis.addMention("Project", token, "nominal", "project.pointed") : undefined;
      if (mention)
        found.push({
          mention,
          type: owner[0]!.type,
          head: token.lower,
          words: new Set(),
          names: new Set(),
          isDefinite: true,
          isNamed: false,
        });
    }
  }
  return found;
}

const cache = new WeakMap<Lexicon, ReadonlySet<string>>();

/** Last words of nouns of several words that are no nouns of projects alone: "hub", "park". */
function lastWords(lexicon: Lexicon): ReadonlySet<string> {
  let known = cache.get(lexicon);
  if (!known) {
    const rows: readonly (NounRow & { words: string[] })[] = lexicon.projectNouns;
    const all = rows.flatMap((row) => row.words);
    const last = all.filter((words) => words.includes(" ")).map((words) => words.split(" ").at(-1)!);
    cache.set(lexicon, (known = new Set(last.filter((word) => !all.includes(word)))));
  }
  return known;
}

interface Short {
  readonly words: readonly string[];
  readonly phrase: ThingPhrase;
}

/** The capitals before a noun in small letters, by their first word; a single one only before "project" and its like. */
function shortNames(analysis: Analysis, known: readonly ThingPhrase[]): Map<string, Short[]> {
  const all = Words.of(analysis);
  const shorts = new Map<string, Short[]>();
  for (const phrase of known) {
    const first = analysis.tokenAt(phrase.mention.start);
    let after = first;
    while (all.isCapital(after) && analysis.tokens[after]!.end < phrase.mention.end) after++;
    const isBeforeNoun =
      analysis.tokens[after]?.shape === "lower" && analysis.tokens[after]!.end <= phrase.mention.end;
    const words = analysis.tokens.slice(first, after).map((token) => token.text);
    const isOwn = words.length > 1 || /^(?:project|programme|program|initiative)$/.test(phrase.head);
    const names = Array.from(words, (_, k) => first + k);
    const isPlace = names.every((at) => all.isCity(at) || all.country(at) !== undefined || all.isField(at));
    if (!isBeforeNoun || words.length === 0 || !isOwn || isPlace) continue;
    shorts.set(words[0]!, [...(shorts.get(words[0]!) ?? []), { words, phrase }]);
  }
  return shorts;
}

/** Neither within a longer name nor the name of something else found there. */
function stands(analysis: Analysis, from: number, to: number): boolean {
  const { tokens } = analysis;
  const span = { start: tokens[from]!.start, end: tokens[to - 1]!.end };
  const isName = (at: number) => /^(?:capital|upper|initial)$/.test(tokens[at]?.shape ?? "sign");
  const opens = tokens[from - 1]?.sentence !== tokens[from]!.sentence;
  return !(isName(from - 1) && !opens) && !isName(to) && analysis.mentionsOver(span).length === 0;
}

/** Whether the noun phrase ends here: a verb, a small word or a sign follows. */
function ends(analysis: Analysis, at: number): boolean {
  const [token, next] = analysis.tokens.slice(at, at + 2);
  if (!next || next.sentence !== token!.sentence) return true;
  return (
    (next.shape === "sign" && next.text !== "-") ||
    wordSet(analysis.lexicon, "subjectEnd").has(next.lower) ||
    /^(?:in|on|at|and|for)$/.test(next.lower)
  );
}
