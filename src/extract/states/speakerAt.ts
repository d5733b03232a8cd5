import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { Words } from "../names/Words";
import { speechLabels } from "./speechLabels";

const fewest = 2;

/** The state of the one whose label ("MINISTER LINDT:", "Rosa Lindt, Foreign Minister:") stands last before an offset. */
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
  const labels = speechLabels(analysis);
  if (labels.filter(({ chain }) => chain !== null).length < fewest) return code;
  const own = labels.findLast((each) => each.start <= at);
  return own && own.start >= last ? (own.chain === null ? undefined : known.get(own.chain)) : code;
}
