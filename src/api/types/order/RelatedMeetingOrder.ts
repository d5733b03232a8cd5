import { Field, InputType } from "type-graphql";
import { RelatedMeetingOrderField } from "../enums/RelatedMeetingOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What meetings along a relation are sorted by." })
export class RelatedMeetingOrder {
  @Field(() => RelatedMeetingOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
