import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import { lastBefore } from "../lastBefore";
import { fold } from "../lexicon/fold";
import { Words } from "../names/Words";
import type { Pass } from "../Pass";
import { holdings, type Holding } from "./holdings";
import type { Office } from "./Office";

/**
 * Joins offices without a name to the person of that office: "the vice minister", "the Kenyan president", "The minister". The office
 * must be said of exactly one person named before (of several, of the one named last in this or the paragraph before), and no
 * state or field may differ. "a minister" and "former presidents" refer to nobody.
 */
export const referToOfficials: Pass = {
  id: "official.reference",
  run(analysis) {
    const words = Words.of(analysis);
    const all = holdings(analysis);
    const bearers = byNoun(words, all);
    const used = new Set(all.flatMap(({ person }) => person.offices));
    for (const office of (analysis.notes.get("offices") ?? []) as Office[]) {
      if (used.has(office) || office.past || office.plural || !isDefinite(words, office)) continue;
      const chain = bearer(analysis, words, bearers, office);
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
    nationals(analysis, words);
  },
};

/** "the Chilean had called on": the one official of that state named before, told by the nationality alone. */
function nationals(analysis: Analysis, words: Words): void {
  for (const country of [...analysis.mentionsOf("Country")]) {
    const first = analysis.tokenAt(country.start);
    const after = words.afterCountry(first);
    const isAlone =
      words.lower(first - 1) === "the" &&
      words.isAdjective(country) &&
      !/s$|ese$|ish$|ch$/.test(country.text) &&
      /^(?:had|has|was|is|will|would|also|then)$/.test(words.lower(after));
    if (!isAlone || !words.together(first, after)) continue;
    const code = analysis.chainOf(country)?.countries[0];
    const own = analysis
      .chainsOf("Official")
      .filter(
        (chain) =>
          code !== undefined &&
          chain.countries.includes(code) &&
          (chain.mentions[0]?.start ?? Infinity) < country.start,
      );
    const [chain] = own;
    if (!chain || own.length > 1) continue;
    const span = words.span(first - 1, after);
    analysis.dropMention(country);
    const mention = analysis.addMention("Official", span, "nominal", "official.national");
    if (mention) analysis.join(mention, chain);
  }
}

/** "the ... minister" inside a sentence or at its start; a form of address ("Mr. Prime Minister") too. */
function isDefinite(words: Words, office: Office): boolean {
  const before = words.lower(office.first - 1);
  if (before === "the") return true;
  return words.address(office.first - 1) > 0 || (before === "." && words.address(office.first - 2) > 0);
}

function bearer(
  analysis: Analysis,
  words: Words,
  bearers: ReadonlyMap<string, ReadonlyMap<ChainDraft, readonly Office[]>>,
  office: Office,
): ChainDraft | undefined {
  const at = words.tokens[office.first]!.start;
  const candidates: { chain: ChainDraft; last: number }[] = [];
  for (const [chain, offices] of bearers.get(nounOf(words, office)) ?? []) {
    const last = chain.mentions[lastBefore(chain, at)]?.start ?? -1;
    const told = offices.some((own) => words.tokens[own.first]!.start < at && agrees(words, own, office));
    if (last >= 0 && told && !contradicts(analysis, chain, office)) candidates.push({ chain, last });
  }
  candidates.sort((a, b) => b.last - a.last);
  const [best, second] = candidates;
  if (!best || !second) return best?.chain;
  return analysis.paragraphAt(at) - analysis.paragraphAt(best.last) <= 1 ? best.chain : undefined;
}

/** Who holds an office with which noun; of offices that read alike one stands for all. */
function byNoun(words: Words, all: readonly Holding[]): Map<string, Map<ChainDraft, Office[]>> {
  const bearers = new Map<string, Map<ChainDraft, Office[]>>();
  const seen = new Set<string>();
  const ids = new Map<ChainDraft, number>();
  for (const { chain, person } of all)
    for (const office of person.offices) {
      if (!ids.has(chain)) ids.set(chain, ids.size);
      const key = `${ids.get(chain)} ${ranks(words, office)} ${office.fields} ${words.lower(office.noun)}`;
      if (seen.has(key)) continue;
      seen.add(key);
      const noun = nounOf(words, office);
      const chains = bearers.get(noun) ?? new Map<ChainDraft, Office[]>();
      bearers.set(noun, chains.set(chain, [...(chains.get(chain) ?? []), office]));
    }
  return bearers;
}

function nounOf(words: Words, office: Office): string {
  return fold(words.text(office.nounAfter - 1));
}

/** The same noun ("minister"), and no field that the person's own title lacks. "Deputy" must stand in both or be left out with the state told. */
function agrees(words: Words, own: Office, office: Office): boolean {
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
