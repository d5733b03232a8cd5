import { Field, InputType } from "type-graphql";
import { MeetingOrderField } from "../enums/MeetingOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What meetings are sorted by." })
export class MeetingOrder {
  @Field(() => MeetingOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
