import { enumOf } from "./enumOf";
import { orderFields } from "./orderFields";

export const InstitutionOrderField = enumOf(
  "InstitutionOrderField",
  "What institutions can be sorted by.",
  orderFields("Institution"),
);
