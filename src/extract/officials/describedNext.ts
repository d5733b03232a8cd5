import type { Analysis } from "../Analysis";
import type { Words } from "../names/Words";
import type { Holding } from "./holdings";
import type { Office } from "./Office";

const farthest = 30;

/**
 * "Rosa Lindt has not unpacked. The ambassador of Peru to Norway receives us.": a person named without an office, and the sentence after
 * begins with one that no other name bears, and says of which state.
 */
export function describedNext(analysis: Analysis, words: Words, all: readonly Holding[]): Holding[] {
  const used = new Set(all.flatMap(({ person }) => person.offices));
  const offices = ((analysis.notes.get("offices") ?? []) as Office[]).filter(
    (office) =>
      !used.has(office) &&
      !office.plural &&
      office.past === null &&
      office.country !== undefined &&
      words.lower(office.first - 1) === "the" &&
      !words.together(office.first - 2, office.first - 1),
  );
  return offices.flatMap((office): Holding[] => {
    const at = words.tokens[office.first - 1]!.start;
    const sentence = analysis.sentenceAt(at);
    const named = all.filter(({ mention }) => analysis.sentenceAt(mention.start) === sentence - 1);
    const [only] = named;
    const isFree =
      only !== undefined &&
      new Set(named.map(({ chain }) => chain)).size === 1 &&
      office.first - only.person.after < farthest &&
      analysis.paragraphAt(at) === analysis.paragraphAt(only.mention.start) &&
      all.every(({ chain, person }) => chain !== only.chain || person.offices.length === 0);
    if (!isFree) return [];
    const span = words.span(office.first - 1, office.after);
    const mention = analysis.addMention("Official", span, "nominal", "official.described-next");
    if (!mention) return [];
    analysis.join(mention, only.chain);
    const person = { first: office.first - 1, after: office.after, rule: mention.rule, offices: [office] };
    return [{ chain: only.chain, mention, person }];
  });
}
