import { enumOf } from "./enumOf";
import { relatedOrderFields } from "./relatedOrderFields";

export const RelatedOfficialOrderField = enumOf(
  "RelatedOfficialOrderField",
  "What officials along a relation can be sorted by.",
  relatedOrderFields("Official"),
);
