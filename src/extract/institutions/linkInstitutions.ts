import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";
import { classOf } from "../lexicon/classOf";
import { Words } from "../names/Words";
import { nearestMention } from "../nearestMention";
import type { Pass } from "../Pass";
import { represent } from "../represent";

/**
 * Says to which state an institution belongs: by its own words ("Turkish Foreign Ministry"), by the one before it ("Korea's A and B"),
 * or by the delegation that it sat in ("The Kenyan delegation included officials of A, B and C").
 */
export const linkInstitutions: Pass = {
  id: "institution.links",
  run(analysis) {
    const words = Words.of(analysis);
    for (const mention of analysis.mentionsOf("Institution")) {
      const chain = analysis.chainOf(mention);
      if (!chain || chain.type === "organization" || chain.countries.length > 0) continue;
      const code = delegationBefore(analysis, words, mention) ?? ownerOfNeighbour(analysis, words, mention);
      if (code) chain.countries.push(code);
    }
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

/** "The Kenyan delegation ... included officials of A, B and C": the state of the group that the sentence's verb unfolds. */
function delegationBefore(analysis: Analysis, words: Words, mention: Mention): string | undefined {
  const groups = classOf(analysis.lexicon, "groups");
  let unfolds = false;
  for (
    let at = analysis.tokenAt(mention.start) - 1;
    at >= 0 && words.together(at, analysis.tokenAt(mention.start));
    at--
  ) {
    const cue = groups.at(words.tokens, at)?.value;
    if (cue === "includes") unfolds = true;
    if (cue !== "group" || !unfolds) continue;
    const owned = words.text(at - 1) === "'s" ? at - 2 : at - 1;
    const country = words.country(owned);
    if (country) return analysis.chainOf(country)?.countries[0];
  }
  return undefined;
}

/** "Korea's A and B": the institution right before, joined by "and" or a comma, has its state by a possessive or an adjective. */
function ownerOfNeighbour(analysis: Analysis, words: Words, mention: Mention): string | undefined {
  const first = analysis.tokenAt(mention.start);
  let at = first - 1;
  if (words.lower(at) === "and") at--;
  if (words.text(at) === ",") at--;
  if (at === first - 1 || !words.together(at, first)) return undefined;
  const end = words.tokens[at]!.end;
  const neighbour = analysis.mentionsOf("Institution").find((other) => other.end === end);
  const chain = neighbour && analysis.chainOf(neighbour);
  if (!chain || chain.type === "organization") return undefined;
  const owned = words.text(analysis.tokenAt(neighbour.start) - 1) === "'s";
  return owned ? chain.countries[0] : undefined;
}
