import { Field, InputType } from "type-graphql";
import { InstitutionOrderField } from "../enums/InstitutionOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What institutions are sorted by." })
export class InstitutionOrder {
  @Field(() => InstitutionOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
