import { Field, InputType } from "type-graphql";
import { CountryOrderField } from "../enums/CountryOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What countries are sorted by." })
export class CountryOrder {
  @Field(() => CountryOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
