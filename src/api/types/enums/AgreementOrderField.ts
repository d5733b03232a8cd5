import { enumOf } from "./enumOf";
import { orderFields } from "./orderFields";

export const AgreementOrderField = enumOf(
  "AgreementOrderField",
  "What agreements can be sorted by.",
  orderFields("Agreement"),
);
