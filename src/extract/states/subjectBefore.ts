import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { lastBefore } from "../lastBefore";
import { Words } from "../names/Words";
import type { Office } from "../officials/Office";

const pronouns = new Set(["he", "she"]);

/**
 * The person who acts in a sentence before the token `at`: the first one named there whose state is known, or, where the sentence
 * has only "he" or "she", the one named last before it. Undefined where there is none.
 */
export function subjectBefore(
  analysis: Analysis,
  at: number,
  known: ReadonlyMap<ChainDraft, string>,
): ChainDraft | undefined {
  const words = Words.of(analysis);
  let start = at;
  while (start > 0 && words.together(start - 1, at)) start--;
  const from = words.tokens[start]!.start;
  const to = words.tokens[at]!.start;
  let first: ChainDraft | undefined;
  let earliest = Infinity;
  for (const chain of known.keys())
    for (const mention of chain.mentions)
      if (mention.start >= from && mention.end <= to && mention.start < earliest)
        [earliest, first] = [mention.start, chain];
  if (first) return first;
  let hasPronoun = false;
  for (let index = start; index < at; index++) hasPronoun ||= pronouns.has(words.lower(index));
  if (!hasPronoun) return undefined;
  const last = (chain: ChainDraft) => chain.mentions[lastBefore(chain, from)]?.start ?? -1;
  const paragraph = analysis.paragraphAt(from);
  const all = analysis.chainsOf("Official").filter((chain) => last(chain) >= 0);
  const [before] = all.sort((a, b) => last(b) - last(a));
  // "The Peruvian minister thanked him. He ...": whom an office without a name means is not known yet.
  const offices = (analysis.notes.get("offices") ?? []) as Office[];
  const unnamed = offices.some(({ noun, first: start }) => {
    const { start: at } = words.tokens[noun]!;
    return words.lower(start - 1) === "the" && at < from && before && at > last(before);
  });
  if (unnamed) return undefined;
  return before && known.has(before) && paragraph - analysis.paragraphAt(last(before)) <= 1
    ? before
    : undefined;
}
