import { enumOf } from "./enumOf";
import { relatedOrderFields } from "./relatedOrderFields";

export const RelatedTopicOrderField = enumOf(
  "RelatedTopicOrderField",
  "What topics along a relation can be sorted by.",
  relatedOrderFields("Topic"),
);
