import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { Words } from "../names/Words";

/** The state of the one whose label ("MINISTER LINDT:") stands last before an offset. */
export function speakerAt(
  analysis: Analysis,
  at: number,
  known: ReadonlyMap<ChainDraft, string>,
): string | undefined {
  const words = Words.of(analysis);
  let last = -1;
  let code: string | undefined;
  for (const [chain, state] of known)
    for (const mention of chain.mentions) {
      const label = words.text(analysis.tokenAt(mention.end)) === ":" && mention.start < at;
      if (label && mention.start > last) [last, code] = [mention.start, state];
    }
  return code;
}
