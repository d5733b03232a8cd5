import type { KnownChain, Verdict } from "../../ontology/Batch";

/** What the two names and what stands beside them say about two chains, and why. */
export interface PairJudgement {
  readonly verdict: Verdict;
  /** 0..1: how likely the two are one. */
  readonly score: number;
  readonly rule: string;
  readonly reason: string;
}

/**
 * Judges two chains of one kind by themselves alone: never by what was judged before, so that the order of documents
 * cannot matter. Null where there is nothing to say: neither the same nor certainly different.
 */
export type PairJudge = (a: KnownChain, b: KnownChain) => PairJudgement | null;
