import type { Span } from "../../ontology/StatedDate";
import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";

/** "Energy Cabinet Secretary" points at the state whose office it is, as "the president" does: a nominal mention of the state. */
export function impliedMention(
  analysis: Analysis,
  state: ChainDraft,
  pointing: Span | undefined,
): Mention | undefined {
  if (!pointing) return undefined;
  const mention = analysis.addMention("Country", pointing, "nominal", "country.implied");
  if (mention) analysis.join(mention, state);
  return mention;
}
