import { Field, InputType } from "type-graphql";
import { MeetingOrderField } from "../enums/MeetingOrderField";
import { RelationKind } from "../enums/RelationKind";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What meetings are sorted by: field or count." })
export class MeetingOrder {
  @Field(() => MeetingOrderField, { nullable: true, description: "What to sort by; instead of count." })
  readonly field?: string;

  @Field(() => RelationKind, {
    nullable: true,
    description: "How many relations of this kind it has; instead of field.",
  })
  readonly count?: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
