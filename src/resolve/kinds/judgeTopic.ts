import type { KnownChain } from "../../ontology/Batch";
import type { PairJudgement } from "./PairJudgement";
import { topicKey } from "./topicKey";

/** Judges whether two chains name one topic: by a normal form that they share. */
export function judgeTopic(a: KnownChain, b: KnownChain): PairJudgement | null {
  const theirs = new Set(b.names.map(topicKey));
  const shared = a.names.map(topicKey).find((key) => theirs.has(key));
  if (shared === undefined || shared === "") return null;
  const reason = `"${a.name}" and "${b.name}" are both "${shared}"`;
  return { verdict: "same", score: 0.95, rule: "topic.normal-form", reason };
}
