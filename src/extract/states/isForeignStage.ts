import type { Analysis } from "../Analysis";
import { readStatesOfCity } from "../countries/readStatesOfCity";
import type { ChainDraft } from "../Drafts";
import { cutWords } from "../tokenize";
import { headerLines } from "./headerLines";
import { speakerAt } from "./speakerAt";
import { speechLabels } from "./speechLabels";

/**
 * Whether an offset stands in somebody's speech where officials of two states speak, or that is held abroad: whose "the Minister of
 * Health, X" is then, the speaker need not say; a host at home speaks of the own. The labels of the speeches are not in them.
 */
export function isForeignStage(
  analysis: Analysis,
  at: number,
  known: ReadonlyMap<ChainDraft, string>,
): boolean {
  const labels = speechLabels(analysis).filter(({ chain }) => chain !== null);
  const own = labels.findLast((each) => each.start <= at);
  if (!own || at < own.end) return false;
  const state = speakerAt(analysis, at, known);
  const venues = statesAbove(analysis);
  if (state !== undefined && venues.length > 0) return !venues.includes(state);
  const speakers = new Set(labels.map(({ chain }) => chain!));
  const states = new Set([...speakers].map((chain) => known.get(chain)));
  return speakers.size > 1 && states.size > 1;
}

/** The states whose cities the title or the lines under it name: where the speeches were held. */
function statesAbove(analysis: Analysis): string[] {
  const { document } = analysis;
  const above = headerLines(document).map(({ start, end }) => document.text.slice(start, end));
  return cutWords([document.title ?? "", ...above].join("\n"))
    .filter((word) => /^\p{Lu}/u.test(word))
    .flatMap((word) => readStatesOfCity(word));
}
