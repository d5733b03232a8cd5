import { Field, InputType } from "type-graphql";
import { RelatedProjectOrderField } from "../enums/RelatedProjectOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What projects along a relation are sorted by." })
export class RelatedProjectOrder {
  @Field(() => RelatedProjectOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
