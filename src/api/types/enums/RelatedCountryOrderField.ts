import { enumOf } from "./enumOf";
import { relatedOrderFields } from "./relatedOrderFields";

export const RelatedCountryOrderField = enumOf(
  "RelatedCountryOrderField",
  "What countries along a relation can be sorted by.",
  relatedOrderFields("Country"),
);
