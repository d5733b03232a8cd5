import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";
import { Words } from "../names/Words";
import type { Holding } from "../officials/holdings";
import { encounterBetween } from "./encounterBetween";
import { fromCompany } from "./fromCompany";
import { fromJourney } from "./fromJourney";
import { fromPolicy } from "./fromPolicy";
import { fromPronoun } from "./fromPronoun";
import { fromTie } from "./fromTie";
import { fromSpeaker } from "./fromSpeaker";
import { fromTitle } from "./fromTitle";
import { isForeignStage } from "./isForeignStage";
import { lastBefore } from "../lastBefore";
import { fromSubject } from "./fromSubject";
import { home, sendingState } from "./home";
import { otherParty } from "./parties";
import { stateAt } from "./stateAt";
import { speakerAt } from "./speakerAt";
import { subjectBefore } from "./subjectBefore";

/** A state that follows from more than the words beside the name, and the rule by which it follows. */
export interface ImpliedState {
  readonly code: string;
  readonly rule: string;
}

const ofState = new Set(["state", "portfolio", "parliament", "envoy"]);

/**
 * The state of an official that no words beside the name give. In order: the title of the document ("Remarks by Prime Minister Reyes of
 * Peru"), the place ("In Djibouti, Minister of Infrastructure X", "to meet Minister X in Ankara"), the other side of a meeting with one
 * whose state is known, the state that the leader's policy is told to deal with, the writer's own state.
 */
export function impliedState(
  analysis: Analysis,
  holding: Holding,
  known: ReadonlyMap<ChainDraft, string>,
): ImpliedState | undefined {
  const byTitle = fromTitle(analysis, holding, known);
  if (byTitle) return { code: byTitle, rule: "official.document-title" };
  const other = fromCounterpart(analysis, holding, known);
  if (other) return { code: other, rule: "official.counterpart-state" };
  if (holding.person.succeeds) {
    const before = knownBefore(analysis, holding, known, holding.person.first);
    return before === undefined ? undefined : { code: before, rule: "official.successor" };
  }
  const office = holding.person.offices[0];
  if (!office || !ofState.has(office.kind)) return undefined;
  const owner = fromPronoun(analysis, holding);
  if (owner !== undefined) return owner === null ? undefined : { code: owner, rule: "official.its" };
  const speaker = fromSpeaker(analysis, holding, known);
  if (speaker) return { code: speaker, rule: "official.speaker" };
  const successor = fromPredecessor(analysis, holding, known);
  if (successor) return { code: successor, rule: "official.successor" };
  // Who speaks beside a guest, or abroad, names ministers of either state.
  if (isForeignStage(analysis, holding.mention.start, known)) {
    const there = fromPlace(analysis, holding);
    return there === undefined ? undefined : { code: there, rule: "official.place" };
  }
  const tied = fromTie(analysis, holding, known);
  if (tied) return { code: tied, rule: "official.tie" };
  const company = fromCompany(analysis, holding, known);
  if (company !== undefined)
    return company === null ? undefined : { code: company, rule: "official.company" };
  const place = fromPlace(analysis, holding);
  if (place) return { code: place, rule: "official.place" };
  const partner = besideMarked(analysis, holding, known);
  if (partner) return { code: partner, rule: "official.other-side" };
  const side = fromEncounter(analysis, holding, known);
  if (side) return { code: side, rule: "official.other-side" };
  const subject = fromSubject(analysis, holding, known);
  if (subject) return { code: subject, rule: "official.subject" };
  const sender = office.kind === "envoy" ? sendingState(analysis) : undefined;
  if (sender) return { code: sender, rule: "official.embassy" };
  if (office.kind === "envoy") return undefined;
  const journey = fromJourney(analysis, holding);
  if (journey) return { code: journey, rule: "official.journey" };
  // The policy of a leader is read at the first mention, for all of them.
  const isFirst = holding.chain.mentions[0]?.start === holding.mention.start;
  const dealt = office.kind === "state" && isFirst ? fromPolicy(analysis, holding) : undefined;
  if (dealt) return { code: dealt, rule: "official.policy" };
  const own = home(analysis);
  return own === undefined || speaksForOther(analysis, holding, known, own)
    ? undefined
    : { code: own, rule: "official.home" };
}

/** Whether the words are those of one of another state: "Minister X of Peru said that President Y would come". */
function speaksForOther(
  analysis: Analysis,
  { person }: Holding,
  known: ReadonlyMap<ChainDraft, string>,
  own: string,
): boolean {
  const { first } = person.offices[0]!;
  const words = Words.of(analysis);
  const speaker = speakerAt(analysis, words.tokens[first]!.start, known);
  if (speaker !== undefined) return speaker !== own;
  if (words.lower(first - 1) !== "that") return false;
  const subject = subjectBefore(analysis, first, known);
  return subject !== undefined && known.get(subject) !== own;
}

/** "His successor, President Rosa Lindt": the state of the person named last before. */
function fromPredecessor(
  analysis: Analysis,
  { person, chain }: Holding,
  known: ReadonlyMap<ChainDraft, string>,
): string | undefined {
  const words = Words.of(analysis);
  const { first } = person.offices[0]!;
  const near = [1, 2, 3].some((back) => ["successor", "predecessor"].includes(words.lower(first - back)));
  return near ? knownBefore(analysis, { person, chain }, known, first) : undefined;
}

/** "The minister met her counterpart, X": of the other state than the one who acts. */
function fromCounterpart(
  analysis: Analysis,
  { person, chain }: Holding,
  known: ReadonlyMap<ChainDraft, string>,
): string | undefined {
  if (person.rule !== "official.counterpart" || person.offices.length > 0) return undefined;
  const subject = subjectBefore(analysis, person.first, known);
  const code = subject && subject !== chain ? known.get(subject) : undefined;
  return code === undefined ? undefined : otherParty(analysis, code);
}

/** "Trade Minister X and Chile's Undersecretary Y": of two named together the one whose state is not said is of the other party. */
function besideMarked(
  analysis: Analysis,
  { person, chain }: Holding,
  known: ReadonlyMap<ChainDraft, string>,
): string | undefined {
  const words = Words.of(analysis);
  const office = person.offices[0]!;
  const isApposed = office.first > person.first;
  const end = isApposed ? office.after : person.after;
  const and = isApposed && words.text(end) === "," ? end + 1 : end;
  if (words.lower(and) !== "and") return undefined;
  const state = isApposed ? ownerBehind(words, and + 1) : words.country(and + 1);
  const code = state && analysis.chainOf(state)?.countries[0];
  if (code === undefined) return undefined;
  const near = (other: ChainDraft) =>
    other.mentions.some(
      (each) =>
        each.start > words.tokens[person.after]!.start &&
        analysis.tokenAt(each.start) - person.after < 16 &&
        words.together(person.after, analysis.tokenAt(each.start)),
    );
  const isMarked = [...known].some(([other, own]) => other !== chain && own === code && near(other));
  return isMarked ? otherParty(analysis, code) : undefined;
}

/** "and Rosa Lindt, Chile's Minister": the state that owns the office behind the next name. */
function ownerBehind(words: Words, from: number): Mention | undefined {
  for (let at = from; at < from + 9 && words.together(from, at); at++) {
    const state = words.country(at);
    if (state && words.text(at - 1) === ",") return state;
    if (words.tokens[at]!.shape === "lower" && words.lower(at) !== "the") return undefined;
  }
  return undefined;
}

/** The state of the person named last before a token. */
function knownBefore(
  analysis: Analysis,
  { chain }: Pick<Holding, "person" | "chain">,
  known: ReadonlyMap<ChainDraft, string>,
  first: number,
): string | undefined {
  const at = Words.of(analysis).tokens[first]!.start;
  const last = (other: ChainDraft) => other.mentions[lastBefore(other, at)]?.start ?? -1;
  const [before] = [...known.keys()]
    .filter((other) => other !== chain && last(other) >= 0)
    .sort((a, b) => last(b) - last(a));
  return before && known.get(before);
}

function fromPlace(analysis: Analysis, { person }: Holding): string | undefined {
  const words = Words.of(analysis);
  const first = person.offices[0]!.first;
  // "In Djibouti, Minister X"
  if (words.text(first - 1) === "," && first <= person.first) {
    const code = stateAt(analysis, words, first - 2);
    let start = first - 2;
    while (start > 0 && words.lower(start) !== "in" && start > first - 6) start--;
    if (code && words.lower(start) === "in") return code;
  }
  // "to meet Minister X in Ankara"
  const encounter = encounterBetween(analysis, Math.max(0, first - 3), first);
  return encounter === "meets" && words.lower(person.after) === "in"
    ? stateAt(analysis, words, person.after + 1)
    : undefined;
}

/** "X received Peruvian Minister Y", "signed by X and Y, the Emirati minister": two people on two sides of one sentence. */
function fromEncounter(
  analysis: Analysis,
  holding: Holding,
  known: ReadonlyMap<ChainDraft, string>,
): string | undefined {
  const sentence = analysis.sentenceAt(holding.mention.start);
  const others = new Set<string>();
  const present = new Set<string>();
  for (const [chain, code] of known) {
    if (chain === holding.chain) continue;
    const at = lastBefore(chain, holding.mention.start);
    for (const mention of chain.mentions.slice(Math.max(0, at - 1), at + 3)) {
      if (analysis.sentenceAt(mention.start) !== sentence) continue;
      present.add(code);
      const [left, right] =
        mention.start < holding.mention.start ? [mention, holding.mention] : [holding.mention, mention];
      const from = analysis.tokenAt(left.end);
      const to = analysis.tokenAt(right.start);
      const before = encounterBetween(
        analysis,
        Math.max(0, analysis.tokenAt(left.start) - 8),
        analysis.tokenAt(left.start),
      );
      if (encounterBetween(analysis, from, to) === "meets" || (before === "meets" && to - from < 12))
        others.add(code);
    }
  }
  const [only] = others;
  // Where both sides are named already, the third may be of either.
  return others.size === 1 && only && present.size === 1 ? otherParty(analysis, only) : undefined;
}
