/**
 * Words of the titles of offices, in lower case and with spaces for hyphens: which offices one person holds at a time, and
 * which words make another office of the same title.
 */
export const offices = {
  single: {
    about: "One person holds it at a time in one place, unless another word of the title says otherwise.",
    words: ["president", "minister", "chancellor", "king", "queen", "governor", "mayor", "secretary general"],
  },
  several: {
    about: "Several people hold it side by side.",
    words: ["minister of state", "minister without portfolio"],
  },
  helper: {
    about: "The office of one who helps its holder.",
    words: ["deputy", "vice", "assistant", "junior", "counsellor", "counselor"],
  },
  standIn: {
    about: "The office of one who stands in for its holder.",
    words: ["acting"],
  },
  notNow: {
    about: "Held once, or to be held.",
    words: ["former", "ex", "elect", "designate"],
  },
} as const;
