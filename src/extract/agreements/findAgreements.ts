import type { Analysis } from "../Analysis";
import { isInDate } from "../dates/dates";
import type { Mention } from "../Extraction";
import type { Phrases } from "../lexicon/Phrases";
import { wordSet } from "../lexicon/wordSet";
import type { Pass } from "../Pass";
import type { Token } from "../Token";
import { articleBefore } from "../phrases/articleBefore";
import { infinitive, partiesEnd, subjectEnd } from "./agreementDetail";
import { determinerBefore, leftEdge } from "../phrases/leftEdge";
import { linkThings } from "../phrases/linkThings";
import { type NounRow, phraseGrammar } from "../phrases/PhraseGrammar";
import { vagueWords } from "../phrases/vagueWords";
import { mentionStarts, nameEnd } from "../phrases/rightEdge";
import {
  beforeNext,
  inField,
  isBasis,
  isCounted,
  isOccasion,
  isSignedAfter,
  isTold,
  isWithParty,
} from "./aroundAgreement";
import type { ThingPhrase } from "../phrases/ThingPhrase";
import { thingWords } from "../phrases/thingWords";

const vague = /^(?:in|by|into|no|broad|full|general|mutual|common|such|any|under|this)$/;

/** Marks agreements: "a maritime border agreement", "the strategic partnership", "an agreement to build the pipeline". */
export const findAgreements: Pass = {
  id: "agreement.noun",
  run(analysis) {
    const { nouns, modifiers } = phraseGrammar(analysis.lexicon, "agreementNouns", "agreementModifiers");
    const starts = mentionStarts(analysis);
    const phrases: ThingPhrase[] = [];
    const { tokens } = analysis;
    for (let index = 0; index < tokens.length; index++) {
      const match = nouns.at(tokens, index);
      if (!match) continue;
      const phrase = read(analysis, nouns, match.value, index, index + match.length, modifiers, starts);
      index = Math.max(index + match.length, phrase ? analysis.tokenAt(phrase.mention.end) : 0) - 1;
      if (phrase) phrases.push(phrase);
    }
    linkThings(analysis, "Agreement", phrases);
  },
};

function read(
  analysis: Analysis,
  nouns: Phrases<NounRow>,
  row: NounRow,
  head: number,
  afterNoun: number,
  modifiers: ReadonlySet<string>,
  starts: ReadonlyMap<number, Mention>,
): ThingPhrase | null {
  const { tokens } = analysis;
  if (isWithinName(analysis, row, head, afterNoun)) return null;
  const first =
    row.level === true ? head : withSubject(analysis, leftEdge(analysis, head, modifiers), head, row);
  const determiner = determinerBefore(analysis, first);
  let after = afterBracket(analysis, afterNoun);
  const isBare = first === head;
  const next = tokens[after];
  const isCapital = /^[A-Z]/.test(tokens[head]!.text) && row.type !== "partnership";
  let detail = false;
  // "a Comprehensive Partnership for the Green Transition": a level of relations with a name of its own.
  const isTitled = row.level === true && isTitle(tokens[head]!) && isTitle(tokens[afterNoun - 1]!);
  if (isTitled && next?.lower === "for") {
    const end = nameEnd(analysis, after + 1, starts, modifiers, true);
    if (end > after + 1) [after, detail] = [end, true];
  }
  if (next && next.sentence === tokens[head]!.sentence && !row.level) {
    if (next.lower === "to" && (isCapital || row.weak)) {
      const end = isCapital
        ? nameEnd(analysis, after + 1, starts, modifiers, false)
        : infinitive(analysis, after + 1);
      if (end > after + 1) [after, detail] = [afterBracket(analysis, end), true];
    } else if (
      (/^(?:on|for|concerning|regarding|against)$/.test(next.lower) && !isOccasion(analysis, after)) ||
      inField(tokens, after)
    ) {
      if (inField(tokens, after)) after += tokens[after + 1]!.lower === "the" ? 3 : 2;
      const end = subjectEnd(analysis, after + 1, nameEnd(analysis, after + 1, starts, modifiers, true));
      if (end > after + 1) [after, detail] = [end, true];
    } else if (next.lower === "of" && isCapital && isTitle(tokens[after + 1] ?? next)) {
      const end = nameEnd(analysis, after + 1, starts, modifiers, true);
      if (end > after + 1) [after, detail] = [end, true];
    } else if (next.lower === "between" || isWithParty(analysis, after)) detail = true;
  }
  after = beforeNext(analysis, nouns, afterNoun, after);
  // "the agreement signed between Kenya and Peru" is named by its parties.
  const byParties = partiesEnd(analysis, after, starts, modifiers);
  if (byParties > after && row.level !== true) [after, detail] = [byParties, true];
  // "the treaty of 1998" is another one than the agreement spoken of.
  const isOfYear = next?.lower === "of" && isInDate(analysis, tokens[after + 1]?.start ?? -1);
  if (isOfYear && first === head) return null;
  const own = tokens.slice(first, head);
  const isSigned =
    tokens
      .slice(Math.max(0, first - 5), first)
      .some((token) => wordSet(analysis.lexicon, "signing").has(token.lower)) ||
    isSignedAfter(analysis, after);
  // "signed the document" points at what was signed; all other documents are papers.
  if (
    noun(tokens, afterNoun) === "document" &&
    !(isBare && isSigned && /^(?:the|this)$/.test(determiner ?? ""))
  )
    return null;
  // "the seating arrangement", "mutual understanding": words for much else.
  if (
    /^(?:arrangement|understanding)$/.test(tokens[afterNoun - 1]!.lower) &&
    row.weak &&
    !isSigned &&
    !isCapital &&
    !own.some((token) => modifiers.has(token.lower))
  )
    return null;
  const isNamed = row.weak
    ? own.length > 0 || (detail && !vagueBefore(analysis, first)) || (isSigned && determiner !== "the")
    : true;
  const isDefinite = determiner !== null && determiner !== "a" && determiner !== "an";
  if (!isNamed && !isDefinite) return null;
  if (row.weak && isBare && !detail && !isSigned && determiner !== "the" && determiner !== "this")
    return null;
  // "signed seven agreements" counts them and names none.
  if (row.weak && isBare && !detail && /s$/.test(tokens[afterNoun - 1]!.lower)) return null;
  // What "the agreement" is in somebody's quoted words, the text around does not tell.
  const isBarePointer = !row.level && isBare && !detail && isDefinite;
  if (isBarePointer && isQuoted(analysis, tokens[head]!.start)) return null;
  const isHeadOnly = !row.level && isBare && !detail && isDefinite;
  const mention = analysis.addMention(
    "Agreement",
    { start: tokens[first]!.start, end: tokens[after - 1]!.end },
    isNamed && !isHeadOnly ? "name" : "nominal",
    "agreement.noun",
  );
  if (!mention) return null;
  for (const other of analysis.mentionsIn(mention)) {
    if (other.kind === "Institution" && other.end === mention.end) analysis.dropMention(other);
    if (other.kind === "Topic" && other.end > tokens[head]!.start && other.start < tokens[afterNoun - 1]!.end)
      analysis.dropMention(other);
  }
  const level = row.level === true ? tokens.slice(head, afterNoun - 1) : [];
  return {
    mention,
    type: row.type,
    head: headOf(tokens.slice(head, afterNoun)),
    ...thingWords(analysis.lexicon, [...own, ...level, ...tokens.slice(afterNoun, after)]),
    isDefinite,
    isNamed: isNamed && !isHeadOnly,
    stands:
      isHeadOnly &&
      determiner === "the" &&
      noun(tokens, afterNoun) !== "document" &&
      (isSigned || isTold(analysis, mention) || isBasis(analysis, first)),
  };
}

/** "Strategic Partnership Dialogue", "Nile Charter Secretariat": the name goes on as that of something else. */
function isWithinName(analysis: Analysis, row: NounRow, head: number, afterNoun: number): boolean {
  const { tokens } = analysis;
  const [last, next] = [tokens[afterNoun - 1]!, tokens[afterNoun]];
  const goesOn = next?.sentence === last.sentence && next.shape === "capital" && isTitle(tokens[head]!);
  if (row.level === true && goesOn) return true;
  return analysis
    .mentionsOver(last)
    .some((each) => each.kind === "Institution" && each.start < last.start && each.end > last.end && goesOn);
}

/** "the memorandum" points at a memorandum of understanding, and so does "the MoU". */
function headOf(noun: readonly Token[]): string {
  const of = noun.findIndex((token) => token.lower === "of");
  const head = noun[of > 0 ? of - 1 : noun.length - 1]!.lower;
  return /^mous?$/.test(head) ? "memorandum" : head;
}

function noun(tokens: readonly Token[], after: number): string {
  return tokens[after - 1]!.lower;
}

function isTitle(token: Token): boolean {
  return /^[A-Z]/.test(token.text);
}

const subjects = /^(?:agreement|treaty|pact|accord|deal|contract|convention|protocol|roadmap|memorandum)$/;

/** Further lower-case nouns before the head: "an air services agreement". */
function withSubject(analysis: Analysis, first: number, head: number, row: NounRow): number {
  if (!subjects.test(row.type) || first < head - 1) return first;
  const vague = vagueWords(analysis.lexicon);
  const { tokens } = analysis;
  let at = first;
  for (let back = 1; back <= 3; back++) {
    const token = tokens[first - back];
    if (!token || token.sentence !== tokens[head]!.sentence || token.shape !== "lower") break;
    if (vague.has(token.lower) || /(?:ed|ly)$/.test(token.lower)) break;
    at = first - back;
  }
  // The words must follow an article, or they may be anything: "the sides want agreement".
  return articleBefore(analysis, at) !== null || isCounted(tokens, at) ? at : first;
}

function vagueBefore(analysis: Analysis, first: number): boolean {
  return vague.test(analysis.tokens[first - 1]?.lower ?? "");
}

/** "(MOU)" and "(UNCCD)" belong to the name before them. */
function afterBracket(analysis: Analysis, at: number): number {
  const { tokens } = analysis;
  const isShort =
    tokens[at]?.text === "(" && tokens[at + 2]?.text === ")" && /^[A-Z]/.test(tokens[at + 1]!.text);
  return isShort ? at + 3 : at;
}

/** Whether an offset stands between quotation marks of its sentence. */
function isQuoted(analysis: Analysis, offset: number): boolean {
  const sentence = analysis.document.sentences[analysis.sentenceAt(offset)];
  const before = sentence ? analysis.text.slice(sentence.start, offset) : "";
  return (before.split('"').length - 1) % 2 === 1;
}
