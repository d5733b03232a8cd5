import { enumOf } from "./enumOf";

export const RankingMetric = enumOf("RankingMetric", "By what entities are ranked.", {
  degree: "Number of relations.",
  pagerank: "PageRank over all relations, without direction.",
});
