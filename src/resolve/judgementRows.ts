import type { JudgementRow, KnownChain } from "../ontology/Batch";
import { groupAlike } from "./clusters/groupAlike";
import { sharedKeyPairs } from "./clusters/sharedKeyPairs";
import { contentId } from "./contentId";
import { judgePair } from "./kinds/judgePair";

/** Rules of joins that need no record: one plain name is one thing. */
const plain = new Set([
  "official.equal",
  "institution.name",
  "topic.normal-form",
  "meeting.series",
  "project.name",
]);

/**
 * The automatic judgements on new chains that are stored: every doubt, and every join that a reader may question. Chains
 * that are alike are judged once, the first for all.
 */
export function judgementRows(fresh: readonly KnownChain[], known: readonly KnownChain[]): JudgementRow[] {
  const { first, firstOf } = groupAlike([...fresh, ...known], []);
  const own = new Set(fresh.map(({ id }) => firstOf.get(id) ?? id));
  const rows: JudgementRow[] = [];
  for (const [a, b] of sharedKeyPairs(first, own)) {
    const found = judgePair(a, b);
    if (found === null || found.verdict === "different") continue;
    if (found.verdict === "same" && plain.has(found.rule)) continue;
    const id = contentId("automatic", ...[a.profile ?? a.id, b.profile ?? b.id].sort());
    rows.push({ id, a: a.id, b: b.id, ...found, author: "automatic" });
  }
  return rows;
}
