import type { JudgementRow } from "../ontology/Batch";

/**
 * Whether a judgement is stored. Doubts are, and so are joins that a reader may question; that two chains of one plain
 * name are one needs no record, and would need one for every pair of documents.
 */
export function isWorthKeeping({ verdict, rule }: JudgementRow): boolean {
  return verdict === "unsure" || !plain.has(rule);
}

const plain = new Set([
  "official.equal",
  "institution.name",
  "topic.normal-form",
  "meeting.series",
  "project.name",
]);
