import type { Extraction } from "../../extract/Extraction";
import { identifyChains } from "../../resolve/identifyChains";
import { resolveCorpus } from "../../resolve/resolveCorpus";
import type { Matching } from "./scoreEntities";

/** An annotated thing in one file. */
interface GoldMember {
  readonly file: string;
  readonly id: string;
}

/** The truth across texts: what is the same, and what must stay apart. */
export interface GoldCorpus {
  readonly sameAs: readonly { readonly members: readonly GoldMember[]; readonly core: boolean }[];
  readonly distinct: readonly { readonly a: GoldMember; readonly b: GoldMember; readonly why: string }[];
}

export interface IdentityScore {
  /** Pairs of core groups whose two members were found in their texts, and those of them made one. */
  readonly asked: number;
  readonly joined: number;
  /** Pairs that could not be asked, because a member was not found in its text. */
  readonly unasked: number;
  readonly distinct: number;
  readonly merged: number;
  /** Pairs that were not joined, and distinct ones that were merged, in words. */
  readonly faults: readonly string[];
}

/** One document with the pairing of its entities with gold. */
export interface MatchedDocument {
  readonly extraction: Extraction;
  readonly matching: Matching;
}

/** Resolves documents together, without any human judgement, and holds the result against the truth across texts. */
export function evaluateIdentity(corpus: GoldCorpus, documents: readonly MatchedDocument[]): IdentityScore {
  const { batches } = resolveCorpus(documents.map(({ extraction }) => extraction));
  const entities = new Map<string, string>();
  documents.forEach(({ extraction, matching }, index) => {
    const batch = batches[index]!;
    const { chainIds } = identifyChains(extraction);
    const entityOf = new Map(batch.chains.map(({ id, entity }) => [id, entity]));
    for (const chain of extraction.chains) {
      const entity = entityOf.get(chainIds.get(chain.id) ?? "");
      if (entity === undefined) continue;
      for (const gold of matching.goldOf.get(chain.id) ?? []) {
        if (matching.holder.get(gold) === chain.id || !matching.holder.has(gold)) {
          entities.set(key({ file: extraction.document.file ?? "", id: gold }), entity);
        }
      }
    }
  });
  return judge(corpus, entities);
}

function judge(corpus: GoldCorpus, entities: ReadonlyMap<string, string>): IdentityScore {
  const score = { asked: 0, joined: 0, unasked: 0, distinct: 0, merged: 0, faults: [] as string[] };
  for (const { members, core } of corpus.sameAs) {
    if (!core) continue;
    for (const [a, b] of pairsOf(members)) {
      const [left, right] = [entities.get(key(a)), entities.get(key(b))];
      if (left === undefined || right === undefined) {
        score.unasked++;
        continue;
      }
      score.asked++;
      if (left === right) score.joined++;
      else score.faults.push(`not joined: ${key(a)} and ${key(b)}`);
    }
  }
  for (const { a, b, why } of corpus.distinct) {
    const [left, right] = [entities.get(key(a)), entities.get(key(b))];
    if (left === undefined || right === undefined) continue;
    score.distinct++;
    if (left !== right) continue;
    score.merged++;
    score.faults.push(`merged: ${key(a)} and ${key(b)} (${why})`);
  }
  return score;
}

function key({ file, id }: GoldMember): string {
  return `${file}#${id}`;
}

function pairsOf<T>(items: readonly T[]): [T, T][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [T, T] => [a, b]));
}
