import type { KnownChain } from "../../ontology/Batch";
import type { PairJudgement } from "./PairJudgement";

type Judged = (verdict: PairJudgement["verdict"], score: number, rule: string, why: string) => PairJudgement;

/**
 * How a pair of one kind is judged in words: which two names, why, and what else was compared.
 * @param kind prefix of the rules' names
 * @param compared `{ states: "equal", dates: "day" }`
 */
export function judgedOf(
  kind: string,
  { name: a }: KnownChain,
  { name: b }: KnownChain,
  compared: Readonly<Record<string, string>>,
): Judged {
  const beside = Object.entries(compared).map(([what, how]) => `${what} ${how}`);
  return (verdict, score, rule, why) => ({
    verdict,
    score,
    rule: `${kind}.${rule}`,
    reason: `"${a}" and "${b}": ${why}; ${beside.join(", ")}`,
  });
}
