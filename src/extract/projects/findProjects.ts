import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { wordSet } from "../lexicon/wordSet";
import type { Pass } from "../Pass";
import { determinerBefore, leftEdge } from "../phrases/leftEdge";
import { linkThings } from "../phrases/linkThings";
import { type NounRow, phraseGrammar } from "../phrases/PhraseGrammar";
import { mentionStarts, nameEnd } from "../phrases/rightEdge";
import { vagueWords } from "../phrases/vagueWords";
import type { ThingPhrase } from "../phrases/ThingPhrase";
import { thingWords } from "../phrases/thingWords";
import { listedProjects } from "./listedProjects";
import { quotedProjects } from "./quotedProjects";

/** Marks undertakings: "the Lobito Corridor", the “Green Delta” project, "a joint research center on wheat". */
export const findProjects: Pass = {
  id: "project.noun",
  run(analysis) {
    const { nouns, modifiers } = phraseGrammar(analysis.lexicon, "projectNouns", "projectModifiers");
    const starts = mentionStarts(analysis);
    const phrases: ThingPhrase[] = quotedProjects(analysis, nouns);
    const isTaken = (start: number, end: number): boolean =>
      phrases.some(({ mention }) => mention.start < end && start < mention.end);
    const { tokens } = analysis;
    for (let index = 0; index < tokens.length; index++) {
      const match = nouns.at(tokens, index);
      if (!match || isTaken(tokens[index]!.start, tokens[index]!.end)) continue;
      // In "Center Project" and "pipeline project" the last noun is the head.
      const further = nouns.at(tokens, index + match.length);
      if (
        further &&
        tokens[index + match.length]!.sentence === tokens[index]!.sentence &&
        !/s$/.test(tokens[index + match.length]!.lower)
      )
        continue;
      const phrase = read(analysis, match.value, index, index + match.length, modifiers, starts);
      index = Math.max(index + match.length, phrase ? analysis.tokenAt(phrase.mention.end) : 0) - 1;
      if (phrase) phrases.push(phrase);
    }
    phrases.push(...listedProjects(analysis, nouns));
    linkThings(analysis, "Project", phrases);
  },
};

function read(
  analysis: Analysis,
  row: NounRow,
  head: number,
  afterNoun: number,
  modifiers: ReadonlySet<string>,
  starts: ReadonlyMap<number, Mention>,
): ThingPhrase | null {
  const { tokens } = analysis;
  const noun = tokens[afterNoun - 1]!;
  const first = withKind(analysis, leftEdge(analysis, head, modifiers), head);
  const determiner = determinerBefore(analysis, first);
  const own = tokens.slice(first, head);
  const opens = tokens[first - 1]?.sentence !== tokens[first]!.sentence;
  const hasName = own.some(
    (token, at) => /^(?:capital|upper)$/.test(token.shape) && !(opens && at === 0 && own.length === 1),
  );
  const over = analysis
    .mentionsOver(noun)
    .find((each) => each.kind === "Institution" && each.start <= noun.start && each.end >= noun.end);
  if (over && !/^[Pp]roject|[Ii]nitiative/.test(noun.text)) return null;
  let after = afterNoun;
  const details: number[] = [];
  for (let round = 0; round < 2; round++) {
    const word = tokens[after];
    if (!word || word.sentence !== noun.sentence) break;
    if (
      !/^(?:on|for|of|to|between|in)$/.test(word.lower) ||
      (word.lower === "in" && row.type !== "publication")
    )
      break;
    if (word.lower === "to" && row.type !== "publication") break;
    if (
      word.lower === "between" &&
      tokens[after + 1]?.lower === "the" &&
      /^(?:two|three)$/.test(tokens[after + 2]?.lower ?? "")
    ) {
      after += 4;
      break;
    }
    const end = nameEnd(analysis, after + 1, starts, modifiers, true);
    if (end === after + 1) break;
    details.push(after);
    after = end;
    if (tokens[after]?.text === "(" && tokens[after + 2]?.text === ")") after += 3;
  }
  const isPlural = /s$/.test(noun.lower) && /^(?:projects|programmes|programs|initiatives)$/.test(noun.lower);
  if (isPlural) return null;
  const isFounded = tokens
    .slice(Math.max(0, first - 5), first)
    .some((token) => wordSet(analysis.lexicon, "founding").has(token.lower));
  const hasDetail = details.length > 0;
  let isNamed = hasName;
  if (row.type === "centre")
    isNamed =
      hasName ||
      (isFounded && (hasDetail || own.length > 0 || goesOn(analysis, after))) ||
      (hasDetail && own.length > 0);
  // "to build a poultry plant in the north", "provides for a joint repair plant in Alexandria".
  if (
    /^(?:plant|line|park|centre)$/.test(row.type) &&
    isFounded &&
    /^(?:a|an|the)$/.test(determiner ?? "") &&
    own.length > 0 &&
    isPlaced(analysis, after)
  )
    isNamed = true;
  // "a joint technology park in Lima": one of its kind, in a place.
  if (/^(?:plant|line|park|centre)$/.test(row.type) && own[0]?.lower === "joint" && isPlaced(analysis, after))
    isNamed = true;
  if (row.type === "publication") isNamed = /^[A-Z]/.test(noun.text) && hasDetail;
  if (row.type === "fund") isNamed = hasName && /^[A-Z]/.test(noun.text);
  if (row.type === "programme" || row.type === "initiative")
    isNamed = hasName && (/^[A-Z]/.test(noun.text) || tokens[first - 1]?.lower === "the");
  const isDefinite = determiner !== null && determiner !== "a" && determiner !== "an";
  const isPointing =
    isDefinite &&
    !hasName &&
    !(row.type === "centre" && hasDetail) &&
    !(isNamed && (own.length > 0 || hasDetail));
  if (!isNamed && !isPointing) return null;
  const mention = analysis.addMention(
    "Project",
    { start: tokens[first]!.start, end: tokens[after - 1]!.end },
    isNamed && !isPointing ? "name" : "nominal",
    "project.noun",
  );
  if (!mention) return null;
  for (const other of analysis.mentionsIn(mention, "Institution"))
    if (other.end >= noun.start) analysis.dropMention(other);
  const inner = tokens.slice(afterNoun, after);
  return {
    mention,
    type: row.type,
    head: noun.lower,
    ...thingWords(analysis.lexicon, [...own, ...inner]),
    isDefinite,
    isNamed: isNamed && !isPointing,
  };
}

/** Whether a purpose follows: "an institute to enhance cooperation on wheat". */
function goesOn(analysis: Analysis, after: number): boolean {
  return analysis.tokens
    .slice(after, after + 10)
    .some((token) => token.lower === "to" || token.lower === "for");
}

/** Whether a place follows: "in Alexandria", "at the port". */
function isPlaced(analysis: Analysis, after: number): boolean {
  const [word, next, further] = analysis.tokens.slice(after, after + 3);
  if (!word || !/^(?:in|at|near|between)$/.test(word.lower)) return false;
  return /^(?:capital|upper)$/.test((next?.lower === "the" ? further : next)?.shape ?? "");
}

/** Up to three more lower-case nouns: "a joint locomotive repair plant". */
function withKind(analysis: Analysis, first: number, head: number): number {
  if (first < head - 1) return first;
  const vague = vagueWords(analysis.lexicon);
  const { tokens } = analysis;
  let at = first;
  for (let back = 1; back <= 4; back++) {
    const token = tokens[first - back];
    if (!token || token.sentence !== tokens[head]!.sentence || token.shape !== "lower") break;
    if (vague.has(token.lower) || /(?:ed|ly)$/.test(token.lower)) break;
    at = first - back;
  }
  return /^(?:the|a|an)$/.test(tokens[at - 1]?.lower ?? "") ? at : first;
}
