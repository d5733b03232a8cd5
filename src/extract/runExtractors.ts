import type { Document } from "../text/Document";
import type { Chain, Extraction } from "./Extraction";
import type { Extractor, Proposal } from "./Extractor";
import { fold } from "./lexicon/fold";
import { verify } from "./verify";

/**
 * Lets several extractors read a document, in order, and verifies all that they propose. A later one's chain that has a mention or the
 * name of an earlier chain of its kind is that chain; statements only add, none is taken back.
 */
export async function runExtractors(
  document: Document,
  extractors: readonly Extractor[],
  signal: AbortSignal,
): Promise<Extraction> {
  let merged: Proposal = { chains: [], statements: [], attributes: [] };
  for (const extractor of extractors)
    merged = merge(merged, await extractor.extract(document, signal), extractor.id);
  return verify(document, merged);
}

function merge(first: Proposal, second: Proposal, prefix: string): Proposal {
  if (first.chains.length === 0) return second;
  const chains = [...first.chains];
  const ids = new Map<string, string>();
  for (const chain of second.chains) {
    const at = chains.findIndex((known) => isSame(known, chain));
    const known = chains[at];
    if (known) {
      const added = chain.mentions.filter(
        (mention) => !known.mentions.some((own) => own.start < mention.end && mention.start < own.end),
      );
      const mentions = [...known.mentions, ...added].sort((a, b) => a.start - b.start);
      chains[at] = { ...known, mentions };
    } else chains.push({ ...chain, id: `${prefix}-${chain.id}` });
    ids.set(chain.id, known?.id ?? `${prefix}-${chain.id}`);
  }
  const id = (old: string) => ids.get(old) ?? old;
  return {
    chains,
    statements: [
      ...first.statements,
      ...second.statements.map((each) => ({ ...each, from: id(each.from), to: id(each.to) })),
    ],
    attributes: [
      ...first.attributes,
      ...second.attributes.map((each) => ({ ...each, chain: id(each.chain) })),
    ],
  };
}

function isSame(known: Chain, other: Chain): boolean {
  if (known.kind !== other.kind) return false;
  if (fold(known.name) === fold(other.name)) return true;
  return other.mentions.some((mention) =>
    known.mentions.some((own) => own.start === mention.start && own.end === mention.end),
  );
}
