import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { wordSet } from "../lexicon/wordSet";
import { determinerBefore, leftEdge } from "../phrases/leftEdge";
import type { NounRow, PhraseGrammar } from "../phrases/PhraseGrammar";
import { nameEnd } from "../phrases/rightEdge";
import { cityBefore } from "./cityBefore";
import { counterpartOf } from "./counterpartOf";
import type { EventPhrase } from "./EventPhrase";
import { officialsNamed } from "./officialsNamed";
import { ordinal } from "./ordinal";
import { sidesEnd } from "./sidesEnd";

const definite = /^(?:the|this|that|its|their|our|his|her|my|your)$/;
const pronouns = /^(?:its|their|our|his|her|my|your)$/;

export interface EventNoun extends NounRow {
  /** Token of the noun, and the index after it. */
  readonly head: number;
  readonly after: number;
}

type Draft = Omit<EventPhrase, "mention"> & { readonly start: number; readonly end: number };

/** Which prepositions lead to a further part of the name, by type of event. */
function leads(type: string, word: string): boolean {
  if (word === "between" || word === "among") return true;
  if (word === "of") return !/^(?:visit|call|phone call|meal|event)$/.test(type);
  if (word === "with") return /^(?:meeting|talks|call|phone call|meal|summit)$/.test(type);
  if (word === "to" || word === "on")
    return word === "on"
      ? !/^(?:visit|ceremony|meeting)$/.test(type)
      : /^(?:visit|call|session|meeting)$/.test(type);
  return word === "for" && /^(?:ceremony|conference|forum|summit)$/.test(type);
}

/** Reads the noun phrase around an event's noun; null where it names no event of its own and points at none. */
export function readEventPhrase(
  analysis: Analysis,
  grammar: PhraseGrammar,
  noun: EventNoun,
  starts: ReadonlyMap<number, Mention>,
): Draft | null {
  const { tokens } = analysis;
  const edge = leftEdge(analysis, noun.head, grammar.modifiers);
  const city = cityBefore(analysis, noun.head);
  const first = Math.min(city ?? edge, edge);
  const parties: Mention[] = [];
  let by: string | null = null;
  let after = noun.after;
  const head = tokens[noun.head]!;
  const year = tokens[after];
  if (
    year &&
    /^(?:19|20)\d\d$/.test(year.text) &&
    /^[A-Z]/.test(head.text) &&
    year.sentence === head.sentence
  )
    after++;
  for (let round = 0; round < 3; round++) {
    const word = tokens[after];
    if (!word || word.sentence !== head.sentence) break;
    if (word.text === "(") {
      const close = closing(analysis, after);
      if (close === null) break;
      after = close;
      continue;
    }
    if (!leads(noun.type, word.lower)) break;
    const counterpart = word.lower === "with" ? counterpartOf(analysis, after + 1, starts) : undefined;
    if (counterpart) {
      by = "with";
      parties.push(counterpart);
      break;
    }
    const both =
      word.lower === "between" || word.lower === "with" ? sidesEnd(analysis, after + 1) : after + 1;
    if (both > after + 1) {
      by = word.lower;
      after = both;
      break;
    }
    const join = /^(?:between|among|of)$/.test(word.lower);
    const bare = nameEnd(analysis, after + 1, starts, grammar.modifiers, join);
    if (bare === after + 1) break;
    const end = withPeople(analysis, after + 1, bare, starts);
    const span = { start: tokens[after + 1]!.start, end: tokens[end - 1]!.end };
    const named =
      officialsNamed(analysis, span, starts) ??
      analysis.mentionsIn(span).filter((each) => /^(?:Country|Official|Institution)$/.test(each.kind));
    if (word.lower === "on" && !isName(analysis, after + 1, end)) break;
    if (word.lower !== "of" && word.lower !== "for" && word.lower !== "on") {
      by = word.lower;
      // "Korean" of "Peruvian companies" is no party of its own.
      parties.push(...(end === bare ? named : []));
    }
    after = end;
  }
  // "the second round of the consultations"
  const further =
    /^(?:round|session)$/.test(noun.type) && tokens[after]?.lower === "of"
      ? tokens.slice(after + 1, after + 3)
      : [];
  if (
    /^(?:the|these|those|their|its)$/.test(further[0]?.lower ?? "") &&
    /^(?:talks|consultations|negotiations|dialogue)$/.test(further[1]?.lower ?? "")
  )
    after += 3;
  // "their eighth round of talks": one event
  else if (/^(?:talks|consultations|negotiations|dialogue)$/.test(further[0]?.lower ?? "")) after += 2;
  // "the third round of trade | talks"
  if (noun.type === "round" && /^(?:talks|consultations|negotiations)$/.test(tokens[after]?.lower ?? ""))
    after++;
  if (/^(?:talks|meeting)$/.test(noun.type)) after = capitalEnd(analysis, after, starts);
  const own = tokens.slice(first, noun.head);
  const rest = tokens.slice(noun.after, after);
  const number = own.map((token) => ordinal(analysis.lexicon, token)).find((each) => each !== null) ?? null;
  const hasCapital = own.some(
    (token, at) => /^(?:capital|upper)$/.test(token.shape) && !(at === 0 && opensSentence(analysis, first)),
  );
  const before = tokens[first - 1];
  const possessor = before?.text === "'s" ? (endingAt(analysis, before.start) ?? null) : null;
  const determiner = determinerBefore(analysis, first);
  const pronoun = determiner && pronouns.test(determiner) ? determiner : null;
  const hasName =
    hasCapital || number !== null || rest.some((token) => /^(?:capital|upper)$/.test(token.shape));
  const takesOwner =
    (/^(?:visit|talks|call|phone call)$/.test(noun.type) && (pronoun !== null || possessor !== null)) ||
    (pronoun !== null && own.length === 0 && /^(?:meeting|summit|session)$/.test(noun.type));
  const isOwned = before?.text === "'s" && /^(?:visit|call|talks)$/.test(noun.type);
  const start = isOwned
    ? ownerStart(analysis, first, possessor)
    : takesOwner
      ? before!.start
      : tokens[first]!.start;
  const words = [...own, ...rest].filter(
    (token) =>
      token.shape !== "sign" &&
      !wordSet(analysis.lexicon, "small").has(token.lower) &&
      ordinal(analysis.lexicon, token) === null &&
      !/^\d/.test(token.text),
  );
  // A call is named without the people it is paid to, who are read with the verb.
  const isCall = /^(?:call|phone call)$/.test(noun.type);
  return {
    start,
    end: tokens[(isCall ? noun.after : after) - 1]!.end,
    type: noun.type,
    noun: tokens[noun.after - 1]!.lower,
    ordinal: number,
    year:
      [...own, ...tokens.slice(noun.after, after)].find((token) => /^(?:19|20)\d\d$/.test(token.text))
        ?.text ?? null,
    words: new Set(words.map((token) => token.folded).filter((word) => word !== "'s")),
    isNamed: hasName || own.length > 1 || (own.length === 1 && !noun.weak && noun.type !== "meeting"),
    isDefinite: possessor !== null || (determiner !== null && definite.test(determiner)),
    pronoun,
    possessor,
    parties,
    by,
    isOfCity: city !== null,
  };
}

/** "talks in the Peruvian capital" names the talks by their place. */
function capitalEnd(analysis: Analysis, after: number, starts: ReadonlyMap<number, Mention>): number {
  const { tokens } = analysis;
  const state =
    tokens[after]?.lower === "in" && tokens[after + 1]?.lower === "the"
      ? starts.get(tokens[after + 2]?.start ?? -1)
      : undefined;
  const next = state?.kind === "Country" ? analysis.tokenAt(state.end) : -1;
  return tokens[next]?.lower === "capital" ? next + 1 : after;
}

/** "Peruvian" in "Peruvian firms working in the Kenyan sector" goes on to the people it describes. */
function withPeople(
  analysis: Analysis,
  from: number,
  end: number,
  starts: ReadonlyMap<number, Mention>,
): number {
  const { tokens } = analysis;
  const last = tokens[end - 1]!;
  const people = tokens[end];
  const describes = [...starts.values()].some(
    (each) =>
      each.kind === "Country" &&
      each.end === last.end &&
      each.start >= tokens[from]!.start &&
      each.text !== analysis.chainOf(each)?.name &&
      /(?:n|i|ese|ish|ch|ek|ot|ic)$/.test(each.text),
  );
  if (
    !describes ||
    people?.shape !== "lower" ||
    people.sentence !== last.sentence ||
    !/(?:[^a]s|delegation|side|team|counterpart)$/.test(people.lower)
  )
    return end;
  const doing = tokens[end + 1];
  if (!doing || !/ing$/.test(doing.lower) || !/^(?:in|with)$/.test(tokens[end + 2]?.lower ?? ""))
    return end + 1;
  const place = nameEnd(analysis, end + 3, starts, new Set(), false);
  return place === end + 3 ? end + 1 : withPlace(analysis, place);
}

function withPlace(analysis: Analysis, at: number): number {
  return analysis.tokens[at]?.shape === "lower" &&
    /^(?:market|region|sector|economy)$/.test(analysis.tokens[at].lower)
    ? at + 1
    : at;
}

function isName(analysis: Analysis, from: number, to: number): boolean {
  return analysis.tokens.slice(from, to).some((token) => /^(?:capital|upper)$/.test(token.shape));
}

/** Where the owner before 's begins: "Kenyan Prime Minister's visit", also where it names no one. */
function ownerStart(analysis: Analysis, first: number, possessor: Mention | null): number {
  let at = possessor ? analysis.tokenAt(possessor.start) : first - 1;
  const { tokens } = analysis;
  if (!possessor)
    while (
      /^(?:capital|upper)$/.test(tokens[at - 1]?.shape ?? "") &&
      tokens[at - 1]!.sentence === tokens[first]!.sentence &&
      !wordSet(analysis.lexicon, "opener").has(tokens[at - 1]!.lower)
    )
      at--;
  return tokens[at]!.start;
}

function opensSentence(analysis: Analysis, index: number): boolean {
  return analysis.tokens[index - 1]?.sentence !== analysis.tokens[index]!.sentence;
}

/** The index after a short bracket, null where it is long or never closed. */
function closing(analysis: Analysis, open: number): number | null {
  for (let at = open + 1; at < open + 14; at++) {
    const token = analysis.tokens[at];
    if (!token || token.sentence !== analysis.tokens[open]!.sentence) return null;
    if (token.text === ")") return at + 1;
  }
  return null;
}

function endingAt(analysis: Analysis, end: number): Mention | undefined {
  return analysis.mentionsOver({ start: end - 1, end }).find((each) => each.end === end);
}
