import type { Analysis } from "../Analysis";
import { Words } from "../names/Words";
import type { Holding } from "../officials/holdings";
import { encounterBetween } from "./encounterBetween";
import { otherParty } from "./parties";
import { stateAt } from "./stateAt";

/** "President X strengthened relations with Kenya": a leader's partners are not the leader's own state. */
export function fromPolicy(analysis: Analysis, { chain }: Holding): string | undefined {
  const words = Words.of(analysis);
  const outside = new Set<string>();
  for (const mention of chain.mentions) {
    const start = analysis.tokenAt(mention.end);
    for (let at = start; at < start + 40 && words.together(start, at); at++) {
      const code = stateAt(analysis, words, at);
      const near = Math.max(start, at - 4);
      if (code && (encounterBetween(analysis, near, at) === "outside" || words.lower(at - 1) === "visited"))
        outside.add(code);
    }
  }
  const [only] = outside;
  return outside.size === 1 && only ? otherParty(analysis, only) : undefined;
}
