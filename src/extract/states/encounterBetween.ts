import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";

/** Two sides that meet, one beside the other, one outside the other's state, one in the other's company. */
type Encounter = "meets" | "beside" | "outside" | "company";

/** What the tokens `[first, after)` say of the two sides around them; the last cue decides, "beside" before all. */
export function encounterBetween(analysis: Analysis, first: number, after: number): Encounter | undefined {
  const encounters = classOf(analysis.lexicon, "encounters");
  let found: Encounter | undefined;
  for (let at = first; at < after; at++) {
    const match = encounters.at(analysis.tokens, at);
    if (!match || at + match.length > after) continue;
    if (match.value === "beside" || match.value === "company") return match.value;
    found = match.value;
  }
  return found;
}
