import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Pass } from "../Pass";
import type { EventPhrase } from "./EventPhrase";
import { eventPhrases } from "./findMeetings";
import { ellipticEvents } from "./ellipticEvents";
import type { MeetingChain } from "./MeetingChain";
import { otherEvent } from "./otherEvent";

/** Types by which the same event may be called: "the session" for a meeting, "the talks" for a summit. */
const groups = [
  "meeting session round talks event",
  "summit meeting talks event",
  "forum conference event congress seminar",
  "session congress event",
  "ceremony event",
  "side-event event",
  "visit",
].map((group) => new Set(group.split(" ")));

/** Words before an event that the text does not go on to speak of. */
const background =
  /\b(?:since|prior to|before|(?:reports?|results?|decisions?|outcomes?|recommendations?|minutes|conclusions) of)(?: the| its| their)? $/i;

/** "received the minister, who came to Lima to attend the session": "the meeting" of the next sentence is the reception. */
const occasion =
  /\b(?:received|welcomed|met)\b[^.]*, who [^.]*\bto (?:take part|participate|attend)(?: in)?(?: the| a)? $/i;

function sentenceBefore(analysis: Analysis, start: number): string {
  return analysis.text.slice(analysis.document.sentences[analysis.sentenceAt(start)]?.start ?? start, start);
}

function mayBe(a: string, b: string): boolean {
  return a === b || groups.some((group) => group.has(a) && group.has(b));
}

/** The events of the document, in the order in which they are first named. */
export function meetingChains(analysis: Analysis): MeetingChain[] {
  const known = analysis.notes.get("meeting.chain") as MeetingChain[] | undefined;
  if (known) return known;
  const fresh: MeetingChain[] = [];
  analysis.notes.set("meeting.chain", fresh);
  return fresh;
}

/** Phrases that only point back and have found nothing among the events named by nouns. */
export function pending(analysis: Analysis): EventPhrase[] {
  const known = analysis.notes.get("meeting.pending") as EventPhrase[] | undefined;
  if (known) return known;
  const fresh: EventPhrase[] = [];
  analysis.notes.set("meeting.pending", fresh);
  return fresh;
}

/** Gathers the phrases that name one event: "the 5th session of the Water Commission" … "the meeting". */
export const linkMeetings: Pass = {
  id: "meeting.chain",
  run(analysis) {
    const known = meetingChains(analysis);
    ellipticEvents(analysis);
    for (const phrase of eventPhrases(analysis)) {
      const same = antecedent(analysis, known, phrase);
      if (same) {
        join(analysis, same, phrase);
        continue;
      }
      const isBareAnaphor =
        phrase.isDefinite &&
        !phrase.isNamed &&
        !phrase.pronoun &&
        !phrase.possessor &&
        phrase.parties.length === 0 &&
        !isAnother(known, phrase) &&
        !isTold(analysis, phrase);
      if (isBareAnaphor) {
        pending(analysis).push(phrase);
        continue;
      }
      const chain = analysis.addChain("Meeting", phrase.mention.text, [phrase.mention]);
      const fresh: MeetingChain = {
        chain,
        phrases: [],
        type: phrase.type,
        ordinal: null,
        year: null,
        words: new Set(),
        owner: null,
        parties: new Set(),
        isBackground:
          background.test(analysis.text.slice(0, phrase.mention.start).slice(-40)) ||
          occasion.test(sentenceBefore(analysis, phrase.mention.start)) ||
          isEarlier(analysis, phrase),
      };
      known.push(fresh);
      join(analysis, fresh, phrase);
    }
    for (const each of known) describe(each);
  },
};

/** "The inaugural session had been hosted by Lima": told to say what went before. */
function isEarlier(analysis: Analysis, { mention, ordinal }: EventPhrase): boolean {
  if (ordinal === null && !otherEvent.test(mention.text)) return false;
  return /^[^.;]{0,40}? had (?:[a-z]+ )?(?:been|taken|met|convened)\b/.test(
    analysis.text.slice(mention.end, mention.end + 70),
  );
}

/** "the previous session" where a session is spoken of: an event of its own. */
function isAnother(known: readonly MeetingChain[], phrase: EventPhrase): boolean {
  return otherEvent.test(phrase.mention.text) && known.some((each) => each.type === phrase.type);
}

/** "A hosted the ceremony in Lima": an event of its own, though nothing named it before. */
function isTold(analysis: Analysis, { type, mention }: EventPhrase): boolean {
  if (type !== "ceremony") return false;
  const before = analysis.text.slice(0, mention.start).slice(-30);
  const after = analysis.text.slice(mention.end, mention.end + 30);
  return (
    /\b(?:hosted|attended|addressed|opened|joined|led) the $/.test(before) &&
    /^(?: in \S* ?[A-Z]|,? held )/.test(after)
  );
}

function join(analysis: Analysis, into: MeetingChain, phrase: EventPhrase): void {
  analysis.join(phrase.mention, into.chain);
  into.phrases.push(phrase);
  into.ordinal ??= phrase.ordinal;
  into.year ??= phrase.year;
  for (const word of phrase.words) into.words.add(word);
  into.owner ??= ownerOf(analysis, phrase);
  for (const party of phrase.parties) {
    const chain = analysis.chainOf(party);
    if (chain) into.parties.add(chain);
  }
}

function ownerOf(analysis: Analysis, phrase: EventPhrase): ChainDraft | null {
  return phrase.possessor === null ? null : (analysis.chainOf(phrase.possessor) ?? null);
}

/** The event a phrase points back to; the latest that nothing speaks against. */
function antecedent(
  analysis: Analysis,
  known: readonly MeetingChain[],
  phrase: EventPhrase,
): MeetingChain | undefined {
  // "the previous session", "a second forum" is another one than the one spoken of.
  if (otherEvent.test(phrase.mention.text)) return undefined;
  const clash = (each: MeetingChain): boolean =>
    (phrase.ordinal !== null && each.ordinal !== null && phrase.ordinal !== each.ordinal) ||
    (phrase.year !== null && each.year !== null && phrase.year !== each.year) ||
    !mayBe(each.type, phrase.type);
  const open = known.filter((each) => !clash(each)).reverse();
  const owner = ownerOf(analysis, phrase);
  const parties = new Set(phrase.parties.map((party) => analysis.chainOf(party)));
  const content = contentOf(phrase);
  if (owner && /^(?:visit|call)$/.test(phrase.type)) {
    return open.find((each) => each.owner === owner && goalsAgree(each, parties));
  }
  if (phrase.isNamed && content.size > 0 && !(phrase.pronoun && phrase.type === "visit")) {
    return open.find((each) => {
      if (phrase.ordinal !== null && each.ordinal === null && !covers(each.words, content)) return false;
      return (
        covers(each.words, content) ||
        (each.words.size > 1 && covers(content, each.words) && phrase.isDefinite)
      );
    });
  }
  if (phrase.isNamed && phrase.ordinal !== null) return open.find((each) => each.ordinal === phrase.ordinal);
  if (!phrase.isDefinite) return undefined;
  if (phrase.type === "visit" && phrase.parties.length > 0)
    return open.find((each) => goalsAgree(each, parties) && each.parties.size > 0);
  const main = open.filter((each) => !each.isBackground);
  return (
    main.find((each) => each.type === phrase.type && each.phrases.some(({ noun }) => noun === phrase.noun)) ??
    main.find((each) => each.words.has(phrase.noun)) ??
    main.find((each) => each.type === phrase.type) ??
    (phrase.pronoun ? undefined : main[0])
  );
}

function goalsAgree(each: MeetingChain, parties: ReadonlySet<ChainDraft | undefined>): boolean {
  return (
    parties.size === 0 ||
    each.parties.size === 0 ||
    [...parties].some((party) => party && each.parties.has(party))
  );
}

const generic = new Set(["bilateral", "joint", "formal", "official", "first", "regular"]);

function contentOf(phrase: EventPhrase): Set<string> {
  return new Set([...phrase.words].filter((word) => !generic.has(word) || phrase.words.size === 1));
}

function covers(whole: ReadonlySet<string>, part: ReadonlySet<string>): boolean {
  return [...part].every((word) => whole.has(word));
}

/** The fullest name of an event and what tells it apart. */
function describe(each: MeetingChain): void {
  const { chain } = each;
  const longest = [...each.phrases].sort((a, b) => score(b) - score(a))[0];
  if (longest) chain.name = longest.name ?? longest.mention.text.replace(/\s+/g, " ");
  chain.type = each.type;
  if (each.ordinal) chain.more["ordinal"] = each.ordinal;
  if (each.year) chain.more["year"] = each.year;
}

function score(phrase: EventPhrase): number {
  return (phrase.isNamed ? 1000 : 0) + phrase.mention.text.length;
}
