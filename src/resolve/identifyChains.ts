import type { ChainFeatures, KnownChain, MentionRow } from "../ontology/Batch";
import type { Chain, Extraction, Mention } from "../extract/Extraction";
import type { EntityKind, RelationKind } from "../ontology/derived";
import { blockingKeys } from "./blockingKeys";
import { contentId } from "./contentId";
import { contentWords } from "./words/contentWords";
import { identityWords } from "./words/identityWords";

const isParty = new Set<RelationKind>(["PARTNER_IN", "SIGNED", "PARTICIPATED_IN"]);
const namesStates = new Set<EntityKind>(["Project", "Meeting", "Agreement"]);

/** One document's chains and mentions with their ids; the chains' entities are not judged yet. */
export interface IdentifiedDocument {
  readonly chains: readonly KnownChain[];
  readonly mentions: readonly MentionRow[];
  /** Extraction's chain id → chain id. */
  readonly chainIds: ReadonlyMap<string, string>;
  /** Id of a mention in a chain of the extraction. */
  readonly mentionId: (chain: string, mention: Mention) => string;
}

/** Gives every mention and chain its id from content, and every chain the features and keys it is judged by. */
export function identifyChains(extraction: Extraction): IdentifiedDocument {
  const document = extraction.document.id;
  const ids = mentionIds(extraction);
  const place = (chain: string, { start, end }: Mention) => `${chain} ${start} ${end}`;
  const mentionId = (chain: string, mention: Mention) =>
    ids.get(place(chain, mention)) ?? contentId(document, mention.kind, mention.start, mention.end);
  const chainIds = new Map<string, string>();
  const mentions: MentionRow[] = [];
  const chains = extraction.chains.map((chain): KnownChain => {
    const own = chain.mentions.map((mention) => mentionId(chain.id, mention));
    const id = [...own].sort()[0]!;
    chainIds.set(chain.id, id);
    chain.mentions.forEach(({ kind, text, start, end, form }, at) => {
      mentions.push({ id: own[at]!, kind, text, start, end, form, chain: id });
    });
    const row = {
      id,
      kind: chain.kind,
      name: chain.name,
      names: namesOf(chain),
      features: featuresOf(chain, extraction),
      document,
    };
    return { ...row, keys: blockingKeys(row), entity: id };
  });
  return { chains, mentions: once(mentions), chainIds, mentionId };
}

/**
 * Ids of mentions by chain and place. One span may name two things ("steel and copper plants"); then the chains after
 * the first, in order of their names, count in the hash.
 */
function mentionIds({ document, chains }: Extraction): Map<string, string> {
  const taken = new Map<string, number>();
  const ids = new Map<string, string>();
  const ordered = [...chains].sort((a, b) => compare(signature(a), signature(b)));
  for (const chain of ordered) {
    for (const { kind, start, end } of chain.mentions) {
      const place = `${chain.id} ${start} ${end}`;
      if (ids.has(place)) continue;
      const span = `${kind} ${start} ${end}`;
      const before = taken.get(span) ?? 0;
      taken.set(span, before + 1);
      ids.set(
        place,
        before === 0
          ? contentId(document.id, kind, start, end)
          : contentId(document.id, kind, start, end, before),
      );
    }
  }
  return ids;
}

function signature({ kind, name, mentions, countries, date }: Chain): string {
  return JSON.stringify([kind, name, mentions.map(({ start, end }) => [start, end]), countries, date?.value]);
}

function namesOf(chain: Chain): string[] {
  const named = chain.mentions
    .filter(({ form }) => form === "name")
    .map(({ text }) => text.replace(/\s+/g, " "));
  return [...new Set([chain.name, ...named])].sort();
}

function featuresOf(chain: Chain, { chains, statements }: Extraction): ChainFeatures {
  const byId = new Map(chains.map((one) => [one.id, one]));
  const tied = statements.filter(({ modality }) => modality !== "denied" && modality !== "hypothetical");
  const from = tied.filter((statement) => statement.from === chain.id);
  const to = tied.filter((statement) => statement.to === chain.id);
  const ends = (ids: readonly string[], kind: EntityKind) =>
    ids.map((id) => byId.get(id)).filter((one) => one?.kind === kind) as Chain[];
  const takers = to.filter(({ kind }) => isParty.has(kind)).map((statement) => statement.from);
  const officials = ends(takers, "Official");
  const states = [
    ...ends(
      from.filter(({ kind }) => kind === "REPRESENTS" || kind === "HELD_IN").map(({ to: end }) => end),
      "Country",
    ),
    ...ends(takers, "Country"),
    // Officials take part for their states.
    ...officials,
  ].flatMap(({ countries }) => countries);
  // "the centre of Kenya and Norway" names its states itself.
  const named = namesStates.has(chain.kind)
    ? contentWords(chain.name).flatMap((word) => (word.startsWith("@") ? [word.slice(1)] : []))
    : [];
  const leader =
    chain.kind === "Institution" && chain.countries.length === 0 ? leaderOf(chain, chains) : undefined;
  const people = chain.kind === "Meeting" ? officials.map(({ name }) => name) : [];
  const topics = from
    .filter(({ kind }) => kind === "CONCERNS")
    .map((statement) => byId.get(statement.to)?.name ?? "");
  return {
    countries: [...new Set([...chain.countries, ...states, ...named, ...(leader?.countries ?? [])])].sort(),
    titles: [
      ...new Set(
        from
          .filter(({ kind }) => kind === "HOLDS_POSITION")
          .flatMap(({ properties }) => properties.title ?? []),
      ),
    ].sort(),
    date: chain.date,
    city: chain.city,
    type: chain.type,
    more: topics.length > 0 ? { ...chain.more, topic: topics.sort().join("; ") } : chain.more,
    neighbours: [...new Set(people)].sort(),
  };
}

/** The official after whom "the Otieno administration" is named, where the text names one of that name. */
function leaderOf(chain: Chain, chains: readonly Chain[]): Chain | undefined {
  const words = contentWords(chain.name);
  if (!words.some((word) => identityWords.leaderHeads.has(word))) return undefined;
  return chains.find(
    (one) => one.kind === "Official" && contentWords(one.name).some((word) => words.includes(word)),
  );
}

function once(rows: readonly MentionRow[]): MentionRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort(
    (a, b) => a.start - b.start || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
