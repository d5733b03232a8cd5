import { Field, InputType } from "type-graphql";
import { SortDirection } from "../enums/SortDirection";
import { TopicOrderField } from "../enums/TopicOrderField";

@InputType({ description: "What topics are sorted by." })
export class TopicOrder {
  @Field(() => TopicOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
