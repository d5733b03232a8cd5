import type { Chain, Mention, Reject } from "./Extraction";
import type { Proposal } from "./Extractor";
import { fold } from "./lexicon/fold";
import { MentionPlaces } from "./MentionPlaces";

/**
 * Adds what a later reading proposes to what is known. A later chain is a known one of its kind where it bears its name or is read at the same place;
 * known chains stay as they are but for further mentions. Words that are known as one thing are not taken for another: such a mention
 * is rejected, with `extractor` as the one that proposed it.
 */
export function joinProposals(known: Proposal, added: Proposal, prefix: string, extractor: string): Proposal {
  if (known.chains.length === 0 && known.statements.length === 0) {
    return { ...added, rejects: [...(known.rejects ?? []), ...(added.rejects ?? [])] };
  }
  const chains = new Map(known.chains.map((chain) => [chain.id, chain]));
  const places = new MentionPlaces(known.chains);
  const byName = new Map(known.chains.map((chain) => [nameKey(chain), chain]));
  const rejects: Reject[] = [...(known.rejects ?? []), ...(added.rejects ?? [])];
  const ids = new Map<string, string>();
  for (const chain of added.chains) {
    const same = byName.get(nameKey(chain)) ?? places.chainAt(chain);
    const id = same?.id ?? `${prefix}-${chain.id}`;
    ids.set(chain.id, id);
    const fitting = chain.mentions.filter((mention) => {
      const reason = places.whyNotOf(mention, id);
      if (reason !== null)
        rejects.push({ extractor, rule: mention.rule, reason, proposed: { chain: chain.name, mention } });
      return reason === null;
    });
    const standing = chains.get(id);
    if (standing)
      chains.set(id, {
        ...standing,
        mentions: inOrder([...standing.mentions, ...further(standing, fitting)]),
      });
    else if (fitting.length > 0) chains.set(id, { ...chain, id, mentions: fitting });
  }
  const at = (id: string, mention: Mention): Mention => {
    const own = chains.get(id)?.mentions ?? [];
    return own.some((one) => isSame(one, mention))
      ? mention
      : (own.find((one) => overlaps(one, mention)) ?? mention);
  };
  const idOf = (old: string) => ids.get(old) ?? old;
  return {
    chains: [...chains.values()],
    statements: [
      ...known.statements,
      ...added.statements.map((each) => {
        const [from, to] = [idOf(each.from), idOf(each.to)];
        return {
          ...each,
          from,
          to,
          fromMention: at(from, each.fromMention),
          toMention: at(to, each.toMention),
        };
      }),
    ],
    attributes: [
      ...known.attributes,
      ...added.attributes.map((each) => ({
        ...each,
        chain: idOf(each.chain),
        mention: at(idOf(each.chain), each.mention),
      })),
    ],
    rejects,
  };
}

/** Mentions at places that the chain does not have yet. One that shares no word with its names is none of its names. */
function further(standing: Chain, mentions: readonly Mention[]): Mention[] {
  const names = new Set(
    standing.mentions.filter(({ form }) => form === "name").flatMap(({ text }) => wordsOf(text)),
  );
  return mentions
    .filter((mention) => !standing.mentions.some((own) => overlaps(own, mention)))
    .map((mention) =>
      mention.form === "name" && !wordsOf(mention.text).some((word) => names.has(word))
        ? { ...mention, form: "nominal" }
        : mention,
    );
}

function nameKey({ kind, name }: Chain): string {
  return `${kind} ${fold(name)}`;
}

function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

function inOrder(mentions: Mention[]): Mention[] {
  return mentions.sort((a, b) => a.start - b.start || b.end - a.end);
}

function isSame(one: Mention, other: Mention): boolean {
  return one.start === other.start && one.end === other.end;
}

function overlaps(one: Mention, other: Mention): boolean {
  return one.start < other.end && other.start < one.end;
}
