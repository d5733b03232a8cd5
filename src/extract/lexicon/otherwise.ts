/** Projects that a turn of phrase may speak of without naming them. */
const projects = [
  /** The one project that the paragraph speaks of. */
  "only-project",
  /** The same, where the sentence before begins with it: "it" and less. */
  "told-project",
  /** The projects of the sentence, else the one named last in the paragraph. */
  "projects",
  /** The last of these. */
  "last-project",
] as const;

/** Events that it may speak of. */
const meetings = [
  /** The event in focus. */
  "focus",
  /** The same, where the sentence names no event at all. */
  "focus-alone",
  /** The first event that the sentence names, else the one in focus. */
  "event",
  /** The session, forum or round of the sentence, else that in focus: "briefed the council", "led the Kenyan side". */
  "session",
  /** The talks that the sentence tells of by a verb, else those in focus. */
  "talks",
] as const;

/** States that it may speak of. */
const states = [
  /** The state that the sentence before speaks of: "the government". */
  "state-before",
  /** The one party of the text that the phrase does not name: "our". */
  "other-party",
] as const;

export type MeetingElse = (typeof meetings)[number];

/** What a turn of phrase may speak of without naming it; `relations/spokenOf.ts` says how each is found. */
export const otherwise = [...projects, ...meetings, ...states] as const;

export type Otherwise = (typeof otherwise)[number];
