import type { Analysis } from "../Analysis";
import type { EventPhrase } from "./EventPhrase";
import { eventPhrases } from "./findMeetings";
import { meetingChains } from "./linkMeetings";
import type { MeetingChain } from "./MeetingChain";
import { type VerbEvent, verbEvents } from "./VerbEvent";

const farthest = 8;

/**
 * The talks that a text tells of after a visit without saying whose they were: "Were visited Lima. … As a result of their talks, …";
 * none where another event stands between. Found once, when all events are known.
 */
export function visitTalks(analysis: Analysis): ReadonlyMap<VerbEvent, MeetingChain> {
  const known = analysis.notes.get("meeting.visit-talks") as Map<VerbEvent, MeetingChain> | undefined;
  if (known) return known;
  const fresh = new Map<VerbEvent, MeetingChain>();
  analysis.notes.set("meeting.visit-talks", fresh);
  const phrases = [...eventPhrases(analysis)].sort((a, b) => a.mention.start - b.mention.start);
  const chains = new Map(meetingChains(analysis).map((each) => [each.chain, each]));
  let at = 0;
  for (const visit of [...verbEvents(analysis)].sort((a, b) => a.mention.end - b.mention.end)) {
    while (at < phrases.length && phrases[at]!.mention.start <= visit.mention.end) at++;
    const next = phrases[at];
    if (visit.type !== "visit" || visit.how !== "held" || !next || !isOpen(analysis, next, visit)) continue;
    const chain = analysis.chainOf(next.mention);
    const talks = chain && chains.get(chain);
    if (talks?.phrases[0] === next) fresh.set(visit, talks);
  }
  return fresh;
}

/** "their talks", soon after the visit and with nobody named. */
function isOpen(
  analysis: Analysis,
  { type, pronoun, parties, mention }: EventPhrase,
  visit: VerbEvent,
): boolean {
  if (pronoun !== "their" || parties.length > 0 || !/^(?:talks|meeting)$/.test(type)) return false;
  return analysis.sentenceAt(mention.start) - visit.scene <= farthest;
}
