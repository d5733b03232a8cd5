import { Field, InputType } from "type-graphql";
import { RelationOrderField } from "../enums/RelationOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What relations are sorted by." })
export class RelationOrder {
  @Field(() => RelationOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
