import type { Analysis } from "../Analysis";
import type { Pass } from "../Pass";
import { phraseGrammar } from "../phrases/PhraseGrammar";
import { mentionStarts } from "../phrases/rightEdge";
import type { EventPhrase } from "./EventPhrase";
import { ordinal } from "./ordinal";
import { cityBefore } from "./cityBefore";
import { otherEvent } from "./otherEvent";
import { type EventNoun, readEventPhrase } from "./readEventPhrase";

/** The event phrases that `findMeetings` left, in order of the text. */
export function eventPhrases(analysis: Analysis): EventPhrase[] {
  const known = analysis.notes.get("meeting.noun") as EventPhrase[] | undefined;
  if (known) return known;
  const fresh: EventPhrase[] = [];
  analysis.notes.set("meeting.noun", fresh);
  return fresh;
}

const sits = /^(?:meeting|talks|session|round|summit|forum|conference|seminar|meal|ceremony)$/;
const plural = /^(?:meetings|summits|sessions|rounds|dialogues|events|visits)$/;

/** Marks events told of by nouns: "the 5th session of the Water Commission", "their talks", "COP9". */
export const findMeetings: Pass = {
  id: "meeting.noun",
  run(analysis) {
    const grammar = phraseGrammar(analysis.lexicon, "meetingNouns", "meetingModifiers");
    const starts = mentionStarts(analysis);
    const { tokens } = analysis;
    let last = -1;
    for (let index = 0; index < tokens.length; index++) {
      const match = grammar.nouns.at(tokens, index);
      const series = match ? undefined : seriesOf(analysis, index);
      const isAcronym =
        series !== undefined ||
        (/^COP-?\d+$/.test(tokens[index]!.text) && !grammar.nouns.at(tokens, index + 1));
      if (!match && !isAcronym) continue;
      // "the Ministerial Dialogue" is a dialogue.
      if (match && /^[A-Z]/.test(tokens[index]!.text) && grammar.nouns.at(tokens, index + match.length))
        continue;
      const { start, end } = tokens[index]!;
      const over = analysis.mentionsOver({ start, end });
      const built = over.find((each) => each.kind === "Project" && each.start <= start && end <= each.end);
      // "the Maputo workshop" is held, "the Maputo Workshop" may be built.
      const isHeld = tokens[index]!.lower === "workshop" && tokens[index]!.shape === "lower";
      if (built && !(isHeld && cityBefore(analysis, index) !== null)) continue;
      if (built) analysis.dropMention(built);
      const noun: EventNoun = match
        ? { ...match.value, head: index, after: index + match.length }
        : { type: series?.type ?? "session", head: index, after: index + 1 };
      const found = readEventPhrase(analysis, grammar, noun, starts);
      if (!found || found.start < last || found.end <= last) continue;
      if (!stands(analysis, noun, { ...found, isNamed: found.isNamed || isAcronym })) continue;
      if (found.ordinal === null && isParliament(analysis, found.end)) continue;
      const mention = analysis.addMention(
        "Meeting",
        found,
        found.isNamed || isAcronym ? "name" : "nominal",
        "meeting.noun",
      );
      if (!mention) continue;
      // A body inside the name stays a body; one that is the whole name was misread.
      for (const other of analysis.mentionsIn(mention, "Institution"))
        if (other.end === mention.end && other.start <= mention.start + 6) analysis.dropMention(other);
      const words = isAcronym
        ? new Set([...found.words, ...(series?.words ?? []), tokens[index]!.folded])
        : found.words;
      const phrase = { ...found, words, isNamed: found.isNamed || isAcronym, mention };

      eventPhrases(analysis).push(phrase);
      for (const [, acronym] of mention.text.matchAll(/\(([A-Z]{2,8})\)/g))
        if (!seriesNames(analysis).has(acronym!)) seriesNames(analysis).set(acronym!, phrase);
      last = found.end;
      index = Math.max(index, analysis.tokenAt(found.end) - 1);
    }
  },
};

/** Events by the acronym that stands in brackets in their names. */
function seriesNames(analysis: Analysis): Map<string, EventPhrase> {
  const known = analysis.notes.get("meeting.series") as Map<string, EventPhrase> | undefined;
  if (known) return known;
  const fresh = new Map<string, EventPhrase>();
  analysis.notes.set("meeting.series", fresh);
  return fresh;
}

/** "the 22nd COM" after "the 23rd meeting of the Council of Ministers (COM)": another of the same series. */
function seriesOf(analysis: Analysis, index: number): EventPhrase | undefined {
  const token = analysis.tokens[index]!;
  const before = analysis.tokens[index - 1];
  if (token.shape !== "upper" || !before || ordinal(analysis.lexicon, before) === null) return undefined;
  return seriesNames(analysis).get(token.text);
}

/** "the National Assembly" is a body, whatever its noun could mean elsewhere. */
function isParliament(analysis: Analysis, end: number): boolean {
  return analysis
    .mentionsOver({ start: end - 1, end })
    .some(
      (other) =>
        other.kind === "Institution" && other.end === end && analysis.chainOf(other)?.type === "parliament",
    );
}

/** Whether a phrase speaks of one event rather than of events at large. */
function stands(
  analysis: Analysis,
  noun: EventNoun,
  found: Omit<EventPhrase, "mention"> & { readonly start: number; readonly end: number },
): boolean {
  const last = analysis.tokens[noun.after - 1]!;
  if (plural.test(last.lower)) return false;
  if (noun.proper && !(/^[A-Z]/.test(last.text) && found.isNamed && found.words.size > 0)) return false;
  // "the Lima round", "the Nairobi drought conference"
  if (found.isOfCity && !/^(?:event|speech|visit|call)$/.test(noun.type)) return true;
  // An assembly or a round is an event of its own only by its number or year; else it is a body or a figure of speech.
  if (/^(?:congress|round)$/.test(noun.type) && found.ordinal === null && found.year === null)
    return isOther(analysis, noun, found);
  if (noun.type === "forum" && found.ordinal === null && found.year === null && isBody(analysis, noun))
    return false;
  // A fair is an event by its number, its year or its name; "an exhibition on music" is none.
  if (
    noun.type === "exhibition" &&
    found.ordinal === null &&
    found.year === null &&
    !/^[A-Z]/.test(last.text)
  )
    return false;
  // "the conclusion of negotiations on an agreement": at large, unless somebody negotiates with somebody.
  if (last.lower === "negotiations" && found.ordinal === null && found.parties.length === 0)
    return isTold(analysis, noun, analysis.tokenAt(found.start));
  const next = analysis.tokens[noun.after];
  // "meeting room", "summit declaration": the noun only describes another.
  if (
    next?.shape === "lower" &&
    /^(?:room|table|hall|participants|agenda|declaration|document|rooms|process|series)$/.test(next.lower)
  )
    return false;
  if (found.isNamed || found.isDefinite || found.parties.length > 0) return true;
  if ((found.by !== null || noun.type === "visit") && takesPlace(analysis, found.end)) return true;
  if (sits.test(noun.type) && isPlaced(analysis, noun, found)) return true;
  if (noun.type === "meal" && /^(?:hosted|given)$/.test(next?.lower ?? "")) return true;
  return (
    /^(?:talks|meeting|meal|ceremony)$/.test(noun.type) &&
    isTold(analysis, noun, analysis.tokenAt(found.start))
  );
}

/** "the next round", "the previous session": another one of those spoken of. */
function isOther(analysis: Analysis, noun: EventNoun, { start }: { readonly start: number }): boolean {
  const words = analysis.text.slice(start, analysis.tokens[noun.head]!.start);
  return otherEvent.test(words) && eventPhrases(analysis).some((phrase) => phrase.type === noun.type);
}

/** "Talks in Tashkent yielded …", "an autumn meeting in Maribor": one at a place, of which something is told. */
function isPlaced(
  analysis: Analysis,
  noun: EventNoun,
  found: { readonly start: number; readonly end: number },
): boolean {
  const first = analysis.tokens[analysis.tokenAt(found.start)]!;
  const opens = first.start === analysis.document.sentences[first.sentence]?.start;
  const before = analysis.text.slice(Math.max(0, found.start - 24), found.start);
  if (!opens && !/\b(?:followed|preceded|succeeded) by (?:the |an? )?$/.test(before)) return false;
  const after = analysis.text.slice(found.end, found.end + 60);
  return /^ (?:on [^,.;]{3,40} )?(?:in|at) (?:the )?[A-Z]/.test(after) && noun.type !== "visit";
}

/** "Talks between the two ministers | were held": told of as one event. */
function takesPlace(analysis: Analysis, end: number): boolean {
  const after = analysis.text.slice(end, end + 50);
  return /^,? (?:[a-z]+ ){0,3}?(?:took place|(?:held|hosted|scheduled|planned|due|adjourned)\b|lasted|began|opened|ended|covered|focus(?:s)?ed|cent(?:re|er)d|dealt|ran)\b/.test(
    after,
  );
}

/** "held useful talks on fishing", "after talks in Lima", "at a meeting in Lima": told as something that took place. */
function isTold(analysis: Analysis, noun: EventNoun, first: number): boolean {
  const { tokens } = analysis;
  const sentence = tokens[noun.head]!.sentence;
  const before = tokens.slice(Math.max(0, first - 5), first).filter((token) => token.sentence === sentence);
  const isHeld = before.some((token) => /^(?:held|hold|holds|had|attended|hosted)$/.test(token.lower));
  const nearest = before.findLast((token) => !/^(?:a|an|the)$/.test(token.lower) && token.shape === "lower");
  const opening = analysis.text.slice(Math.max(0, tokens[first]!.start - 50), tokens[first]!.start);
  const isDuring =
    (nearest !== undefined && /^(?:after|during|following|at)$/.test(nearest.lower)) ||
    /\b(?:after|during|following|in|held|had) (?:[a-z-]+ ){0,3}(?:hours?|days?|minutes?|rounds?) of $/.test(
      opening,
    );
  const next = tokens[noun.after];
  const goesOn =
    next !== undefined &&
    next.sentence === sentence &&
    /^(?:in|at|on|with|between|here|there|this|attended|hosted|chaired|\.|,)$/.test(next.lower);
  return (isHeld || isDuring) && goesOn;
}

/** Whether the words are the name of a standing body, and no place or time makes them an event. */
function isBody(analysis: Analysis, noun: EventNoun): boolean {
  const last = analysis.tokens[noun.after - 1]!;
  const body = analysis
    .mentionsOver(last)
    .find((each) => each.kind === "Institution" && each.end === last.end && each.start < last.start);
  const next = analysis.tokens[noun.after];
  const before = body && analysis.tokens[analysis.tokenAt(body.start) - 2];
  return (
    body !== undefined &&
    !/^(?:in|on|held|opens?|opened)$/.test(next?.lower ?? "") &&
    !/^(?:at|during|in)$/.test(before?.lower ?? "")
  );
}
