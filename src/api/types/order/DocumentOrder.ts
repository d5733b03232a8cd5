import { Field, InputType } from "type-graphql";
import { DocumentOrderField } from "../enums/DocumentOrderField";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What documents are sorted by." })
export class DocumentOrder {
  @Field(() => DocumentOrderField, { description: "What to sort by." })
  readonly field: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
