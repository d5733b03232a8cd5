import { Field, InputType } from "type-graphql";
import { RelatedCountryOrderField } from "../enums/RelatedCountryOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What countries along a relation are sorted by." })
export class RelatedCountryOrder {
  @Field(() => RelatedCountryOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
