import type { Analysis } from "../Analysis";
import { eventPhrases } from "./findMeetings";
import { meetingChains } from "./linkMeetings";
import type { MeetingChain } from "./MeetingChain";
import type { VerbEvent } from "./VerbEvent";

const farthest = 8;

/**
 * The talks that a text tells of after a visit without saying whose they were: "Were visited Lima. … As a result of their talks, …".
 * Undefined where another event stands between.
 */
export function visitTalks(analysis: Analysis, visit: VerbEvent): MeetingChain | undefined {
  if (visit.type !== "visit" || visit.how !== "held") return undefined;
  const after = eventPhrases(analysis).filter((each) => each.mention.start > visit.mention.end);
  const next = after.sort((a, b) => a.mention.start - b.mention.start)[0];
  if (!next || next.pronoun !== "their" || next.parties.length > 0) return undefined;
  if (!/^(?:talks|meeting)$/.test(next.type)) return undefined;
  if (analysis.sentenceAt(next.mention.start) - visit.scene > farthest) return undefined;
  const chain = analysis.chainOf(next.mention);
  return meetingChains(analysis).find((each) => each.chain === chain && each.phrases[0] === next);
}
