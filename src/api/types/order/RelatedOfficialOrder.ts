import { Field, InputType } from "type-graphql";
import { RelatedOfficialOrderField } from "../enums/RelatedOfficialOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What officials along a relation are sorted by." })
export class RelatedOfficialOrder {
  @Field(() => RelatedOfficialOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
