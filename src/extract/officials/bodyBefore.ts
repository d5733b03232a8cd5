import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { fold } from "../lexicon/fold";
import type { Words } from "../names/Words";
import type { Office } from "./Office";

/**
 * The body that "its" stands for: "The bank has agreed, but its country manager, X" means the bank. The last institution before in
 * the sentence, else the only one of the sentence before in the same paragraph.
 */
export function bodyBefore(analysis: Analysis, words: Words, office: Office): Mention | undefined {
  if (office.country) return undefined;
  const { start, sentence, paragraph } = words.tokens[office.first]!;
  // "Kesra Copper Chairman X": a body that was found after the office.
  if (office.kind === "body") {
    const beside = analysis.mentionsOf("Institution").find(({ end }) => end === start - 1);
    if (beside) return beside;
  }
  const owner = words.text(office.first - 1) === "'s" ? words.tokens[office.first - 2] : undefined;
  if (owner?.shape === "lower" && words.lower(office.first - 3) === "the")
    return bodyOf(analysis, owner.folded, start);
  if (words.lower(office.first - 1) !== "its") return undefined;
  const before = analysis.mentionsOf("Institution").filter((mention) => mention.end <= start);
  const here = before.filter((mention) => analysis.sentenceAt(mention.start) === sentence).at(-1);
  if (here) return here;
  const last = before.filter(
    (mention) =>
      analysis.sentenceAt(mention.start) === sentence - 1 &&
      analysis.paragraphAt(mention.start) === paragraph,
  );
  return new Set(last.map((mention) => analysis.chainOf(mention))).size === 1 ? last.at(-1) : undefined;
}

/** "the fund's managing director": the one body named before whose name ends in the noun. */
function bodyOf(analysis: Analysis, noun: string, start: number): Mention | undefined {
  const named = analysis
    .mentionsOf("Institution")
    .filter((each) => each.end <= start && fold(each.text).split(/\W+/).includes(noun));
  return new Set(named.map((each) => analysis.chainOf(each))).size === 1 ? named.at(-1) : undefined;
}
