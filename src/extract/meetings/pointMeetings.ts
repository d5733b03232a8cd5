import type { Analysis } from "../Analysis";
import type { Pass } from "../Pass";
import type { EventPhrase } from "./EventPhrase";
import { pending } from "./linkMeetings";
import { type VerbEvent, verbEvents } from "./VerbEvent";

const farthest = 4;

/** "The ministers met in Lima. … The talks were hosted by …": points back to an event told of by a verb. */
export const pointMeetings: Pass = {
  id: "meeting.point",
  run(analysis) {
    for (const phrase of pending(analysis)) {
      const told = antecedent(analysis, phrase);
      if (told) analysis.join(phrase.mention, told.chain);
      else analysis.dropMention(phrase.mention);
    }
  },
};

function antecedent(analysis: Analysis, phrase: EventPhrase): VerbEvent | undefined {
  if (!/^(?:meeting|talks|visit|session|ceremony)$/.test(phrase.type)) return undefined;
  const wanted = /^(?:visit|ceremony)$/.test(phrase.type) ? phrase.type : "meeting";
  const sentence = analysis.sentenceAt(phrase.mention.start);
  return verbEvents(analysis).findLast(
    (event) =>
      event.type === wanted &&
      event.how === "held" &&
      event.mention.start < phrase.mention.start &&
      sentence - event.scene <= farthest,
  );
}
