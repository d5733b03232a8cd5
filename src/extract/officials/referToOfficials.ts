import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { fold } from "../lexicon/fold";
import { Words } from "../names/Words";
import type { Pass } from "../Pass";
import { holdings, type Holding } from "./holdings";
import type { Office } from "./Office";

/**
 * Joins offices without a name to the person of that office: "the vice minister", "the Mongolian president", "The minister". The office
 * must be said of exactly one person named before (of several, of the one named last in this or the paragraph before), and no
 * state or field may differ. "a minister" and "former presidents" refer to nobody.
 */
export const referToOfficials: Pass = {
  id: "official.reference",
  run(analysis) {
    const words = Words.of(analysis);
    const all = holdings(analysis);
    const used = new Set(all.flatMap(({ person }) => person.offices));
    for (const office of (analysis.notes.get("offices") ?? []) as Office[]) {
      if (used.has(office) || office.past || office.plural || !isDefinite(words, office)) continue;
      const chain = bearer(analysis, words, all, office);
      if (!chain) continue;
      const first = words.lower(office.first - 1) === "the" ? office.first - 1 : office.first;
      const mention = analysis.addMention(
        "Official",
        words.span(first, office.titleAfter),
        "nominal",
        "official.reference",
      );
      if (mention) analysis.join(mention, chain);
    }
  },
};

/** "the ... minister" inside a sentence or at its start; a form of address ("Mr. Prime Minister") too. */
function isDefinite(words: Words, office: Office): boolean {
  const before = words.lower(office.first - 1);
  if (before === "the") return true;
  return words.address(office.first - 1) > 0 || (before === "." && words.address(office.first - 2) > 0);
}

function bearer(
  analysis: Analysis,
  words: Words,
  all: readonly Holding[],
  office: Office,
): ChainDraft | undefined {
  const at = words.tokens[office.first]!.start;
  const candidates = new Map<ChainDraft, number>();
  for (const holding of all) {
    if (holding.mention.start > at || !holding.person.offices.some((own) => agrees(words, own, office)))
      continue;
    if (contradicts(analysis, holding.chain, office)) continue;
    const last = Math.max(
      ...holding.chain.mentions.filter((mention) => mention.start < at).map((mention) => mention.start),
    );
    candidates.set(holding.chain, last);
  }
  if (candidates.size < 2) return [...candidates.keys()][0];
  const [best] = [...candidates].sort((a, b) => b[1] - a[1]);
  const near = analysis.paragraphAt(at) - analysis.paragraphAt(best![1]);
  return near <= 1 ? best![0] : undefined;
}

/** The same noun ("minister"), and no field that the person's own title lacks. "Deputy" must stand in both or be left out with the state told. */
function agrees(words: Words, own: Office, office: Office): boolean {
  const noun = (each: Office) => fold(words.text(each.nounAfter - 1));
  if (noun(own) !== noun(office)) return false;
  const fields = office.fields.split(" ").filter((field) => field !== "" && field !== "affairs");
  if (!fields.every((field) => own.fields.split(" ").includes(field))) return false;
  const rank = (each: Office) => ranks(words, each);
  return rank(office) === ""
    ? rank(own) === "" || own.kind === "portfolio"
    : rank(own).includes(rank(office));
}

/** Words of rank in a title: "first deputy", "vice". */
function ranks(words: Words, office: Office): string {
  const rank: string[] = [];
  for (let at = office.titleFirst; at < office.nounAfter - 1; at++) {
    const word = words.lower(at);
    if (!words.isField(at) && word !== "-") rank.push(word);
  }
  return rank.join(" ");
}

function contradicts(analysis: Analysis, chain: ChainDraft, office: Office): boolean {
  const code = office.country && analysis.chainOf(office.country)?.countries[0];
  return code !== undefined && chain.countries.length > 0 && !chain.countries.includes(code);
}
