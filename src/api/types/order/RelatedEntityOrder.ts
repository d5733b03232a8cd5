import { Field, InputType } from "type-graphql";
import { RelatedEntityOrderField } from "../enums/RelatedEntityOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What entities along a relation are sorted by." })
export class RelatedEntityOrder {
  @Field(() => RelatedEntityOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
