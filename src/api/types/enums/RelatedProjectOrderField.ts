import { enumOf } from "./enumOf";
import { relatedOrderFields } from "./relatedOrderFields";

export const RelatedProjectOrderField = enumOf(
  "RelatedProjectOrderField",
  "What projects along a relation can be sorted by.",
  relatedOrderFields("Project"),
);
