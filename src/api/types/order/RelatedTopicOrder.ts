import { Field, InputType } from "type-graphql";
import { RelatedTopicOrderField } from "../enums/RelatedTopicOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What topics along a relation are sorted by." })
export class RelatedTopicOrder {
  @Field(() => RelatedTopicOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
