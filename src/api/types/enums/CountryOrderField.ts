import { enumOf } from "./enumOf";
import { orderFields } from "./orderFields";

export const CountryOrderField = enumOf(
  "CountryOrderField",
  "What countries can be sorted by.",
  orderFields("Country"),
);
