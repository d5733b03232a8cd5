import { Field, InputType } from "type-graphql";
import { SortDirection } from "../enums/SortDirection";
import { StatementOrderField } from "../enums/StatementOrderField";

@InputType({ description: "What statements are sorted by." })
export class StatementOrder {
  @Field(() => StatementOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
