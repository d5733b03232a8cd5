import { enumOf } from "./enumOf";
import { orderFields } from "./orderFields";

export const OfficialOrderField = enumOf(
  "OfficialOrderField",
  "What officials can be sorted by.",
  orderFields("Official"),
);
