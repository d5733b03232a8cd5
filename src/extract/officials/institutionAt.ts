import type { Analysis } from "../Analysis";
import type { Mention } from "../Extraction";
import type { Words } from "../names/Words";

/** Mentions of institutions by their first token, and by the token after their last. */
export interface InstitutionIndex {
  readonly byFirst: ReadonlyMap<number, { mention: Mention; after: number }>;
  readonly byAfter: ReadonlyMap<number, { mention: Mention; first: number }>;
}

export function indexInstitutions(analysis: Analysis, words: Words): InstitutionIndex {
  const byFirst = new Map<number, { mention: Mention; after: number }>();
  const byAfter = new Map<number, { mention: Mention; first: number }>();
  for (const mention of analysis.mentionsOf("Institution")) {
    const first = analysis.tokenAt(mention.start);
    let after = first;
    while (words.tokens[after] && words.tokens[after]!.start < mention.end) after++;
    if (!byFirst.has(first)) byFirst.set(first, { mention, after });
    byAfter.set(after, { mention, first });
  }
  return { byFirst, byAfter };
}

export function institutionAt(index: InstitutionIndex, first: number) {
  return index.byFirst.get(first);
}
