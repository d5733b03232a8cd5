import type { Analysis } from "../Analysis";
import { classOf } from "../lexicon/classOf";

/**
 * Whether a capital at tokens `[first, after)` stands for its government: "Oslo agreed", "Lima's foreign ministry",
 * "talks between Seoul and Quito", "relations with Tokyo"; not "in Seoul", "flew to Lima", "Seoul, South Korea", "SEOUL -".
 * `joined` says that an "and" ties it to a capital that stands for its government.
 */
export function isGovernment(analysis: Analysis, first: number, after: number, joined: boolean): boolean {
  const { tokens, lexicon } = analysis;
  const cues = classOf(lexicon, "capitalCues");
  const before = [1, 2]
    .map((back) => ({ back, cue: cues.at(tokens, first - back) }))
    .find(({ back, cue }) => cue?.length === back && cue.value !== "verb")?.cue?.value;
  const next = tokens[after];
  if (before === "place" || (next?.text === "-" && next.glued)) return false;
  if (next?.text === "'s") {
    const owned = cues.at(tokens, after + 1)?.value ?? cues.at(tokens, after + 2)?.value;
    return owned === "owned";
  }
  if (joined || before === "partner") return true;
  if (next?.text === "and") {
    // "Oslo and Quito agreed": the cue stands after the second name, one or two words long.
    return [after + 2, after + 3].some((at) => cues.at(tokens, at)?.value === "verb");
  }
  return cues.at(tokens, after)?.value === "verb";
}
