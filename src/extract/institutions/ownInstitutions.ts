import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import { classOf } from "../lexicon/classOf";
import { Words } from "../names/Words";
import type { Pass } from "../Pass";

/**
 * Finds the state of institutions whose own words give none: from the one before ("Kenya's A and B"), from the delegation that they
 * sat in ("The Kenyan delegation included officials of A, B and C"), or from what is said of them next ("the Icelandic utility").
 */
export const ownInstitutions: Pass = {
  id: "institution.owners",
  run(analysis) {
    const words = Words.of(analysis);
    const mentions = analysis.mentionsOf("Institution");
    const byEnd = new Map(mentions.map((mention) => [mention.end, mention]));
    for (const mention of mentions) {
      const chain = analysis.chainOf(mention);
      if (!chain || chain.type === "organization" || chain.countries.length > 0) continue;
      const code =
        delegationBefore(analysis, words, mention) ?? ownerOfNeighbour(analysis, words, mention, byEnd);
      if (code) chain.countries.push(code);
    }
    forgetBrands(analysis);
  },
};

/** A state named only within the name of a company ("Kenya Airways flew there") takes no part in the text. */
function forgetBrands(analysis: Analysis): void {
  const companies = analysis
    .mentionsOf("Institution")
    .filter((mention) => analysis.chainOf(mention)?.type === "company");
  if (companies.length === 0) return;
  for (const state of analysis.chainsOf("Country")) {
    const inside = state.mentions.map((mention) =>
      companies.find((company) => company.start <= mention.start && mention.end <= company.end),
    );
    if (inside.some((company) => company === undefined)) continue;
    for (const company of inside) analysis.chainOf(company!)!.countries.length = 0;
    for (const mention of [...state.mentions]) analysis.dropMention(mention);
  }
}

/** Words that a list of members may be long. */
const furthest = 120;

/** "The Kenyan delegation ... included officials of A, B and C": the state of the group that the sentence's verb unfolds. */
function delegationBefore(analysis: Analysis, words: Words, mention: Mention): string | undefined {
  const groups = classOf(analysis.lexicon, "groups");
  let unfolds = false;
  const first = analysis.tokenAt(mention.start);
  for (let at = first - 1; at >= Math.max(0, first - furthest) && words.together(at, first); at--) {
    const cue = groups.at(words.tokens, at)?.value;
    if (cue === "includes") unfolds = true;
    if (cue !== "group" || !unfolds) continue;
    const owned = words.text(at - 1) === "'s" ? at - 2 : at - 1;
    const country = words.country(owned);
    if (country) return analysis.chainOf(country)?.countries[0];
  }
  return undefined;
}

/** "Kenya's A and B": the institution right before, joined by "and" or a comma, has its state by a possessive or an adjective. */
function ownerOfNeighbour(
  analysis: Analysis,
  words: Words,
  mention: Mention,
  byEnd: ReadonlyMap<number, Mention>,
): string | undefined {
  const first = analysis.tokenAt(mention.start);
  let at = first - 1;
  if (words.lower(at) === "and") at--;
  if (words.text(at) === ",") at--;
  if (at === first - 1 || !words.together(at, first)) return undefined;
  const end = words.tokens[at]!.end;
  const neighbour = byEnd.get(end);
  const chain = neighbour && analysis.chainOf(neighbour);
  if (!chain || chain.type === "organization") return undefined;
  const owned = words.text(analysis.tokenAt(neighbour.start) - 1) === "'s";
  return owned ? chain.countries[0] : undefined;
}
