import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";

/** What the tokens `[first, after)` say of the two sides around them; the last cue decides, "beside" before all. */
export function encounterBetween(
  analysis: Analysis,
  first: number,
  after: number,
): "meets" | "beside" | "outside" | undefined {
  const encounters = classOf(analysis.lexicon, "encounters");
  let found: "meets" | "beside" | "outside" | undefined;
  for (let at = first; at < after; at++) {
    const match = encounters.at(analysis.tokens, at);
    if (!match || at + match.length > after) continue;
    if (match.value === "beside") return "beside";
    found = match.value;
  }
  return found;
}
