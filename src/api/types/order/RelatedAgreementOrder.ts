import { Field, InputType } from "type-graphql";
import { RelatedAgreementOrderField } from "../enums/RelatedAgreementOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What agreements along a relation are sorted by." })
export class RelatedAgreementOrder {
  @Field(() => RelatedAgreementOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
