import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { nearestMention } from "../nearestMention";
import type { Pass } from "../Pass";
import { represent } from "../represent";

/** Says to which state each institution belongs, where that is known. */
export const linkInstitutions: Pass = {
  id: "institution.links",
  run(analysis) {
    for (const chain of analysis.chainsOf("Institution")) state(analysis, chain);
  },
};

/** One statement, at the first mention that has the state in its sentence, or else in its paragraph. */
function state(analysis: Analysis, chain: ChainDraft): void {
  const code = chain.countries[0];
  const country = analysis.chainsOf("Country").find((known) => known.countries[0] === code);
  if (!code || !country) return;
  const near = chain.mentions
    .map((mention) => ({ mention, target: nearestMention(analysis, country, mention) }))
    .filter(({ target }) => target);
  const best =
    near.find(
      ({ mention, target }) => analysis.sentenceAt(mention.start) === analysis.sentenceAt(target!.start),
    ) ?? near[0];
  if (best) represent(analysis, chain, best.mention, country, "institution.state");
}
