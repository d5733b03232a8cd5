import type { Verdict } from "./Batch";

/**
 * What a person decided about two mentions. Mentions and not entities are judged, because their ids come from the text
 * and outlive every merge: one on a document that is not in the graph waits for it. Two mentions of one chain judged `different` part `a` from the chain; `b` keeps it. `unsure`
 * says that somebody looked and could not tell; it joins and parts nothing.
 */
export interface PersonJudgement {
  /** Hash of the pair and of the instant: undoing names it. */
  readonly id: string;
  /** Mention ids. */
  readonly a: string;
  readonly b: string;
  /** Chains the mentions stand in; null while their document is not in the graph. */
  readonly chainA: string | null;
  readonly chainB: string | null;
  readonly verdict: Verdict;
  readonly reason: string;
  readonly author: string;
  /** ISO 8601 instant. */
  readonly at: string;
}
