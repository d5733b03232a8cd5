import { enumOf } from "./enumOf";

export const StatementOrderField = enumOf("StatementOrderField", "What statements can be sorted by.", {
  document: "By document, then by place in its text.",
  confidence: "By how sure the extractor is.",
  observedOn: "By the day observed.",
  recordedAt: "By when it entered the graph.",
});
