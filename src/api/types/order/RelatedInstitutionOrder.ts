import { Field, InputType } from "type-graphql";
import { RelatedInstitutionOrderField } from "../enums/RelatedInstitutionOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What institutions along a relation are sorted by." })
export class RelatedInstitutionOrder {
  @Field(() => RelatedInstitutionOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
