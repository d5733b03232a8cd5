import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import type { Words } from "../names/Words";
import type { Office } from "./Office";

/**
 * The body that "its" stands for: "The bank has agreed, but its country manager, X" means the bank. The last institution before in
 * the sentence, else the only one of the sentence before in the same paragraph.
 */
export function bodyBefore(analysis: Analysis, words: Words, office: Office): Mention | undefined {
  if (words.lower(office.first - 1) !== "its" || office.country) return undefined;
  const { start, sentence, paragraph } = words.tokens[office.first]!;
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
