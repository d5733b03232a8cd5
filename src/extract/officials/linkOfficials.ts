import type { Analysis } from "../Analysis";
import type { ChainDraft } from "../Drafts";
import type { Mention } from "../Extraction";
import { lastBefore } from "../lastBefore";
import { nearestMention } from "../nearestMention";
import { classOf } from "../lexicon/classOf";
import { Words } from "../names/Words";
import type { Pass } from "../Pass";
import { quoteAround } from "../quoteAround";
import { holdings, type Holding } from "./holdings";
import { describedNext } from "./describedNext";
import { bodyBefore } from "./bodyBefore";
import { ministryOf } from "./ministryOf";
import type { Office } from "./Office";
import { represent } from "../represent";
import { impliedState } from "../states/impliedState";
import { statedState } from "./statedState";
import type { Span } from "../../ontology/StatedDate";
import { impliedMention } from "../states/impliedMention";
import { titleOf } from "./titleOf";

/**
 * Says which office each person holds and for which state: "Turkish Foreign Ministry spokesman Hami Kaya" gives a position at
 * the ministry and a state. Where the words beside the name give no state, coordination does ("Kenyan President A and Speaker B").
 */
export const linkOfficials: Pass = {
  id: "official.links",
  run(analysis) {
    const words = Words.of(analysis);
    holdings(analysis).push(...describedNext(analysis, words, holdings(analysis)));
    const all = [...holdings(analysis)].sort((a, b) => a.mention.start - b.mention.start);
    const states = new Map<Holding, ChainDraft>();
    all.forEach((holding, at) => {
      const state = statedState(analysis, holding) ?? coordinated(words, all, at, states);
      if (!state) return;
      states.set(holding, state);
      belong(analysis, holding, state, "official.state");
    });
    imply(analysis, all, states);
    for (const holding of all) lend(analysis, holding, states.get(holding));
    for (const holding of all) {
      for (const office of holding.person.offices)
        hold(analysis, words, holding, office, states.get(holding));
      const { title } = holding.person;
      const state = states.get(holding);
      if (title && state) position(analysis, holding, title, state, "official.counterpart");
      if (holding.person.succeeds) succeed(analysis, holding);
    }
  },
};

function belong(analysis: Analysis, holding: Holding, state: ChainDraft, rule: string): void {
  const code = state.countries[0]!;
  if (!holding.chain.countries.includes(code)) holding.chain.countries.push(code);
  if (holding.person.isPrivate && holding.person.offices.length === 0) return;
  represent(analysis, holding.chain, holding.mention, state, rule, officeSpan(analysis, holding));
}

/** The words of the office beside the name: they point at the state even where they do not name it. */
function officeSpan(analysis: Analysis, { person }: Holding): Span | undefined {
  const office = person.offices[0];
  const words = Words.of(analysis);
  if (office) return words.span(office.titleFirst, office.titleAfter);
  const cues = classOf(analysis.lexicon, "personCues");
  const pointing = ["counterpart", "successor", "predecessor"];
  const cue = [1, 2, 3, 4].find((back) =>
    pointing.includes(cues.at(words.tokens, person.first - back)?.value ?? ""),
  );
  return cue === undefined ? undefined : words.span(person.first - cue, person.first - cue + 1);
}

/** Officials whose state no mention gives, in order of the text: each that is found helps to find the next. */
function imply(analysis: Analysis, all: readonly Holding[], states: Map<Holding, ChainDraft>): void {
  const known = new Map(
    all.flatMap(({ chain }) => (chain.countries[0] ? [[chain, chain.countries[0]] as const] : [])),
  );
  const words = Words.of(analysis);
  for (const [at, holding] of all.entries()) {
    if (holding.chain.countries.length > 0) continue;
    const beside = coordinated(words, all, at, states)?.countries[0];
    const implied =
      beside === undefined
        ? impliedState(analysis, holding, known)
        : { code: beside, rule: "official.coordinated" };
    const state =
      implied && analysis.chainsOf("Country").find((chain) => chain.countries[0] === implied.code);
    if (!implied || !state || !analysis.isOn(implied.rule)) continue;
    known.set(holding.chain, implied.code);
    states.set(holding, state);
    belong(analysis, holding, state, implied.rule);
  }
}

/** "Kenyan Prime Minister A and Parliamentary Speaker B": the state of the one named right before, with only "and" or a comma between. */
function coordinated(
  words: Words,
  all: readonly Holding[],
  at: number,
  states: ReadonlyMap<Holding, ChainDraft>,
): ChainDraft | undefined {
  const own = all[at]!.person;
  const before = all[at - 1];
  const first = own.offices[0]?.first;
  if (!before || first === undefined || first > own.first) return undefined;
  for (let k = before.person.after; k < first; k++)
    if (![",", "and", "as", "well"].includes(words.lower(k))) return undefined;
  return words.together(before.person.first, first) ? states.get(before) : undefined;
}

/** A body named with its officer gets the officer's state before any office is looked up by its fields. */
function lend(analysis: Analysis, { person }: Holding, state: ChainDraft | undefined): void {
  for (const { institution, kind } of person.offices) {
    const body = institution && analysis.chainOf(institution);
    const own = kind === "portfolio" || kind === "state" || body?.type === "ministry";
    if (body && state && own && body.countries.length === 0 && body.type !== "organization")
      body.countries.push(state.countries[0]!);
  }
}

function hold(
  analysis: Analysis,
  words: Words,
  holding: Holding,
  office: Office,
  state: ChainDraft | undefined,
): void {
  const title = titleOf(analysis, words, office);
  if (title === undefined) return;
  const named = office.institution ?? bodyBefore(analysis, words, office);
  const body = named && analysis.chainOf(named);
  const ministry =
    body ?? ministryOf(analysis, words, office, state?.countries[0] ?? holding.chain.countries[0]);
  const past = holding.person.past ? "former" : office.past;
  const rule = past === null ? "official.office" : `official.${past}`;
  if (ministry) {
    if (state && ministry.countries.length === 0 && ministry.type !== "organization")
      ministry.countries.push(state.countries[0]!);
    const target = named ?? nearestMention(analysis, ministry, holding.mention);
    if (target) position(analysis, holding, title, ministry, rule, target);
    return;
  }
  // A chairman or professor of no named body serves no state by that.
  const serves = office.country !== undefined || (office.kind !== "body" && office.kind !== "rank");
  const own = serves ? (state ?? stateOf(analysis, holding.chain)) : undefined;
  if (own) position(analysis, holding, title, own, rule);
}

/** "Her successor, X": X holds what the person named last before held. */
function succeed(analysis: Analysis, holding: Holding): void {
  const at = holding.mention.start;
  const before = analysis
    .chainsOf("Official")
    .filter((chain) => chain !== holding.chain && lastBefore(chain, at) >= 0)
    .sort((a, b) => b.mentions[lastBefore(b, at)]!.start - a.mentions[lastBefore(a, at)]!.start)[0];
  const office = analysis.statements.find((each) => each.kind === "HOLDS_POSITION" && each.from === before);
  const rule = holding.person.succeeds === "predecessor" ? "official.former" : "official.succession";
  if (office?.properties.title) position(analysis, holding, office.properties.title, office.to, rule);
}

function stateOf(analysis: Analysis, chain: ChainDraft): ChainDraft | undefined {
  const code = chain.countries[0];
  return analysis.chainsOf("Country").find((country) => code !== undefined && country.countries[0] === code);
}

/** Adds a position, unless the person is already said to hold the same one, or a fuller form of it, there. */
function position(
  analysis: Analysis,
  holding: Holding,
  title: string,
  to: ChainDraft,
  rule: string,
  mention?: Mention,
): void {
  const target =
    mention ??
    nearestMention(analysis, to, holding.mention) ??
    impliedMention(analysis, to, officeSpan(analysis, holding));
  if (!target || isKnown(analysis, holding.chain, title)) return;
  const quote = quoteAround(analysis, holding.mention, target);
  analysis.addStatement({
    kind: "HOLDS_POSITION",
    ...quote,
    from: holding.chain,
    to,
    fromMention: holding.mention,
    toMention: target,
    properties: { title },
    modality: "held",
    confidence: 0.9,
    rule,
  });
}

/** Titles already told of a person, in small letters. */
function titlesOf(analysis: Analysis, chain: ChainDraft): Set<string> {
  const known = (analysis.notes.get("titles") ?? new Map()) as Map<ChainDraft, Set<string>>;
  analysis.notes.set("titles", known);
  const own = known.get(chain) ?? new Set<string>();
  known.set(chain, own);
  return own;
}

/** "Deputy Minister" says nothing new beside "Deputy Minister for Energy Policy". */
function isKnown(analysis: Analysis, chain: ChainDraft, title: string): boolean {
  const titles = titlesOf(analysis, chain);
  const words = title.toLowerCase().split(/[^\p{L}]+/u);
  const fuller = [...titles].some((other) => {
    const known = new Set(other.split(/[^\p{L}]+/u));
    return words.every((word) => known.has(word)) && words.length < known.size;
  });
  if (!fuller) titles.add(title.toLowerCase());
  return fuller;
}
