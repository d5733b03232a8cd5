import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { classOf } from "../lexicon/classOf";
import { Words } from "../names/Words";

const owners = /^(?:its|their|our|his|her|my|your)$/;

/** "with her Peruvian counterpart, Pablo Reyes", "with its president, Pablo Reyes": the name behind the word. */
export function counterpartOf(
  analysis: Analysis,
  from: number,
  starts: ReadonlyMap<number, Mention>,
): Mention | undefined {
  const cues = classOf(analysis.lexicon, "personCues");
  const { tokens } = analysis;
  const words = Words.of(analysis);
  const cue = [1, 2, 3].find(
    (step) => cues.at(tokens, from + step)?.value === "counterpart" || words.office(from + step),
  );
  if (cue === undefined || !owners.test(tokens[from]?.lower ?? "")) return undefined;
  for (let at = from + cue + 1; at < from + cue + 5; at++) {
    const named = starts.get(tokens[at]?.start ?? -1);
    if (named) return named.kind === "Official" ? named : undefined;
  }
  return undefined;
}
