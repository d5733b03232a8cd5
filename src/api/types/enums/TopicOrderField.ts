import { enumOf } from "./enumOf";
import { orderFields } from "./orderFields";

export const TopicOrderField = enumOf(
  "TopicOrderField",
  "What topics can be sorted by.",
  orderFields("Topic"),
);
