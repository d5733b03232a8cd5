import type { Analysis } from "./Analysis";
import type { ChainDraft } from "./Drafts";
import type { Chain } from "./Extraction";
import type { Proposal } from "./Extractor";

/** Turns the drafts of an analysis into plain values: chains are numbered in order of the text ("e1", "e2"). */
export function finish(analysis: Analysis, extractor: string): Proposal {
  const { text } = analysis.document;
  const ordered = analysis.chains
    .filter((chain) => chain.mentions.length > 0)
    .sort((a, b) => a.mentions[0]!.start - b.mentions[0]!.start || b.mentions[0]!.end - a.mentions[0]!.end);
  const ids = new Map<ChainDraft, string>(ordered.map((chain, index) => [chain, `e${index + 1}`]));
  const chains = ordered.map((chain): Chain => ({ id: ids.get(chain)!, ...chain }));
  const statements = analysis.statements.flatMap((draft) => {
    const from = ids.get(draft.from);
    const to = ids.get(draft.to);
    if (from === undefined || to === undefined) return [];
    const quote = text.slice(draft.start, draft.end);
    return [{ since: null, until: null, ...draft, from, to, quote, context: draft.context ?? [], extractor }];
  });
  const attributes = analysis.attributes.flatMap((draft) => {
    const chain = ids.get(draft.chain);
    return chain === undefined
      ? []
      : [{ ...draft, chain, quote: text.slice(draft.start, draft.end), extractor }];
  });
  return { chains, statements, attributes };
}
