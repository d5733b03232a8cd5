import { enumOf } from "./enumOf";
import { orderFields } from "./orderFields";

export const MeetingOrderField = enumOf(
  "MeetingOrderField",
  "What meetings can be sorted by.",
  orderFields("Meeting"),
);
