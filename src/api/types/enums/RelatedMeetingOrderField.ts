import { enumOf } from "./enumOf";
import { relatedOrderFields } from "./relatedOrderFields";

export const RelatedMeetingOrderField = enumOf(
  "RelatedMeetingOrderField",
  "What meetings along a relation can be sorted by.",
  relatedOrderFields("Meeting"),
);
