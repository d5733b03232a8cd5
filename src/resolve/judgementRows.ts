import type { JudgementRow, KnownChain } from "../ontology/Batch";
import { sharedKeyPairs } from "./clusters/sharedKeyPairs";
import { judgePair } from "./kinds/judgePair";

/** Rules of joins that need no record: one plain name is one thing, and every pair of documents would need a row. */
const plain = new Set([
  "official.equal",
  "institution.name",
  "topic.normal-form",
  "meeting.series",
  "project.name",
]);

/**
 * The automatic judgements on new chains that are stored: every doubt, and every join that a reader may question.
 */
export function judgementRows(fresh: readonly KnownChain[], known: readonly KnownChain[]): JudgementRow[] {
  const own = new Set(fresh.map((chain) => chain.id));
  const rows: JudgementRow[] = [];
  for (const [a, b] of sharedKeyPairs([...fresh, ...known], own)) {
    const found = judgePair(a, b);
    if (found === null || found.verdict === "different") continue;
    if (found.verdict === "same" && plain.has(found.rule)) continue;
    rows.push({ a: a.id, b: b.id, ...found, author: "automatic" });
  }
  return rows;
}
