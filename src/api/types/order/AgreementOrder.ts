import { Field, InputType } from "type-graphql";
import { AgreementOrderField } from "../enums/AgreementOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What agreements are sorted by." })
export class AgreementOrder {
  @Field(() => AgreementOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
