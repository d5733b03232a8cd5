import { enumOf } from "./enumOf";
import { relatedOrderFields } from "./relatedOrderFields";

export const RelatedAgreementOrderField = enumOf(
  "RelatedAgreementOrderField",
  "What agreements along a relation can be sorted by.",
  relatedOrderFields("Agreement"),
);
