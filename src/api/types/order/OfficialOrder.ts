import { Field, InputType } from "type-graphql";
import { OfficialOrderField } from "../enums/OfficialOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What officials are sorted by." })
export class OfficialOrder {
  @Field(() => OfficialOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
