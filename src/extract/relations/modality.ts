import type { Modality } from "../../ontology/derived";
import type { Lexicon } from "../lexicon/Lexicon";
import { pattern } from "./pattern";

const order = ["denied", "offered", "hypothetical", "planned"] as const;
const window = 60;

/** How sure a piece of a masked sentence is, by the words in it and shortly before it. */
export function modality(lexicon: Lexicon, masked: string, from: number, to: number): Modality {
  if (
    /^[^.;]{0,140}\b(?:was|were|been|is|are) (?:postponed|cancelled|canceled|called off)\b/.test(
      masked.slice(to),
    )
  )
    return "denied";
  const clauseStart = Math.max(
    masked.lastIndexOf(". ", from),
    masked.lastIndexOf("; ", from),
    // What was said before the speaker is named tells nothing of where it was said.
    masked.lastIndexOf(',"', from),
    from - window,
    0,
  );
  const piece = masked.slice(clauseStart, to);
  return (
    order.find((each) =>
      pattern(lexicon, `(?<![a-z])(?:{cue:${each}})(?![a-z])`).test(reset(lexicon, each, piece)),
    ) ?? "held"
  );
}

/** The patterns are shared and keep their place between calls; start anew. */
function reset(lexicon: Lexicon, cue: string, piece: string): string {
  pattern(lexicon, `(?<![a-z])(?:{cue:${cue}})(?![a-z])`).lastIndex = 0;
  return piece;
}
