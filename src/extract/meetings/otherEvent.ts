/** Words that set an event apart from the one spoken of: "the previous session", "another forum". */
export const otherEvent = /\b(?:previous|last|next|upcoming|following|earlier|coming|another)\b/i;
