import type { Analysis } from "../Analysis";
import { isInDate } from "../dates/dates";
import { wordSet } from "../lexicon/wordSet";
import type { NounRow } from "../phrases/PhraseGrammar";
import type { ThingPhrase } from "../phrases/ThingPhrase";
import { thingWords } from "../phrases/thingWords";
import { article, articleBefore } from "../phrases/articleBefore";
import { vagueWords } from "../phrases/vagueWords";
import { sizes } from "./aroundProject";
import { isUndertaken } from "./undertaken";

const longest = 5;
const undertakings = /^(?:project|programme|initiative|plant|line|park|centre|proper|described)$/;

/**
 * An undertaking that has no name but is told from others by what and where it is: "a school meals programme in Gulu",
 * "the road from Mbeya to Tunduma". Null for what only points back, and for what nobody undertakes.
 */
export function describedProject(
  analysis: Analysis,
  row: NounRow,
  head: number,
  afterNoun: number,
): ThingPhrase | null {
  const { tokens } = analysis;
  const noun = tokens[afterNoun - 1]!;
  if (!undertakings.test(row.type) || tokens[head]!.shape !== "lower") return null;
  if (/(?:s|[^aeiou]ies)$/.test(noun.lower) && !/(?:ss|works)$/.test(noun.lower)) return null;
  const first = contentStart(analysis, head);
  const before = articleBefore(analysis, first);
  if (before === null) return null;
  // "container terminal" says more than "terminal".
  const content = first < head || (row.type === "described" && afterNoun > head + 1);
  const [end, kind] = detailEnd(analysis, row, afterNoun);
  const isDone =
    isUndertaken(analysis, tokens[first]!.start, noun.end, true) ||
    isUndertaken(analysis, tokens[first]!.start, tokens[end - 1]!.end, true);
  const isTold =
    (content && kind !== null && (before !== "the" || isDone)) ||
    (content && isDone && before !== "the") ||
    (/^(?:line|described)$/.test(row.type) && kind === "places") ||
    (/^(?:programme|project|initiative)$/.test(row.type) && before === "'s" && kind === "subject");
  if (!isTold) return null;
  const span = { start: tokens[first]!.start, end: tokens[end - 1]!.end };
  const isOther = analysis
    .mentionsOver(span)
    .some(
      (each) =>
        each.kind === "Agreement" ||
        each.kind === "Official" ||
        (each.kind === "Institution" && each.start < noun.end && each.end > tokens[head]!.start),
    );
  if (isOther) return null;
  const mention = analysis.addMention("Project", span, "name", "project.described");
  if (!mention) return null;
  const own = [...tokens.slice(first, head), ...tokens.slice(afterNoun, end)];
  return {
    mention,
    type: row.type === "described" || row.type === "proper" ? "project" : row.type,
    head: noun.lower,
    ...thingWords(analysis.lexicon, own),
    isDefinite: before !== "a" && before !== "an",
    isNamed: true,
  };
}

/** The first of the plain words before the noun: "vocational training | project", "500 kV | cable". */
function contentStart(analysis: Analysis, head: number): number {
  const { tokens } = analysis;
  const vague = vagueWords(analysis.lexicon);
  let first = head;
  for (let at = head - 1; at >= 0 && head - at <= longest; at--) {
    const token = tokens[at]!;
    if (token.sentence !== tokens[head]!.sentence) break;
    const isSize = sizes.test(tokens[at + 1]?.lower ?? "") && token.shape === "number";
    const isUnit = sizes.test(token.lower);
    const isHyphen = token.text === "-" && token.glued;
    if (!isSize && !isUnit && !isHyphen) {
      if (token.shape !== "lower" || vague.has(token.lower) || article.test(token.lower)) break;
      if (/(?:ed|ly)$/.test(token.lower) && tokens[at - 1]?.text !== "-") break;
    }
    first = at;
  }
  while (first < head && tokens[first]!.text === "-") first++;
  return first;
}

/** The index after what tells it from others, and what that is: places, or whom and what it is for. */
function detailEnd(
  analysis: Analysis,
  row: NounRow,
  after: number,
): [number, "places" | "place" | "subject" | null] {
  const { tokens } = analysis;
  const word = tokens[after]?.lower ?? "";
  const isHere = (at: number): boolean => tokens[at]?.sentence === tokens[after - 1]!.sentence;
  const capitals = (from: number): number => {
    const start = tokens[from]?.lower === "the" ? from + 1 : from;
    let at = start;
    while (
      isHere(at) &&
      /^(?:capital|upper)$/.test(tokens[at]!.shape) &&
      !isInDate(analysis, tokens[at]!.start)
    )
      at++;
    return at > start ? at : from;
  };
  if (/^(?:in|at|near|from|between|over|across|to|of|through|around|for)$/.test(word)) {
    const one = capitals(after + 1);
    // "a joint project of Kenya": whose it is.
    const isOwner = word === "of" && /^(?:project|programme|initiative|proper)$/.test(row.type);
    if (one > after + 1 && !isOwner) {
      if (!/^(?:and|to)$/.test(tokens[one]?.lower ?? "") || !/^(?:from|between)$/.test(word))
        return [one, /^(?:over|across|through|around)$/.test(word) ? "places" : "place"];
      const two = capitals(one + 1);
      return two > one + 1 ? [two, "places"] : [one, "place"];
    }
  }
  if (!/^(?:for|on|against)$/.test(word)) return [after, null];
  let end = after + 1;
  const stop = wordSet(analysis.lexicon, "subjectEnd");
  while (
    end < after + longest &&
    isHere(end) &&
    tokens[end]!.shape === "lower" &&
    !stop.has(tokens[end]!.lower)
  ) {
    if (/^(?:the|a|an|in|on|at|and|this|next|last|its|their|which)$/.test(tokens[end]!.lower)) break;
    end++;
  }
  // "a clear plan for using them": what a pronoun says tells it from nothing.
  const isVague = /^(?:it|them|this|that|us|him|her)$/.test(tokens[end - 1]?.lower ?? "");
  return end > after + 1 && !isVague ? [end, "subject"] : [after, null];
}
