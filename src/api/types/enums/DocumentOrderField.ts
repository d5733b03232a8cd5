import { enumOf } from "./enumOf";

export const DocumentOrderField = enumOf("DocumentOrderField", "What documents can be sorted by.", {
  title: "By headline.",
  publisher: "By publisher.",
  publishedOn: "By day of publication.",
  recordedAt: "By when it entered the graph.",
});
