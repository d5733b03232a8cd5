import type { KnownChain, MentionRow } from "../ontology/Batch";
import type { Chain, Extraction, Mention } from "../extract/Extraction";
import { blockingKeys } from "./blockingKeys";
import { contentId } from "./contentId";
import { featuresOf } from "./featuresOf";
import { profileOf } from "./profileOf";

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
    return { ...row, keys: blockingKeys(row), profile: profileOf(row), entity: id };
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

function once(rows: readonly MentionRow[]): MentionRow[] {
  return [...new Map(rows.map((row) => [row.id, row])).values()].sort(
    (a, b) => a.start - b.start || compare(a.id, b.id),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
