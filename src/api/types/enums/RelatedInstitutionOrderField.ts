import { enumOf } from "./enumOf";
import { relatedOrderFields } from "./relatedOrderFields";

export const RelatedInstitutionOrderField = enumOf(
  "RelatedInstitutionOrderField",
  "What institutions along a relation can be sorted by.",
  relatedOrderFields("Institution"),
);
