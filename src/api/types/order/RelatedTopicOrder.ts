import { Field, InputType } from "type-graphql";
import { RelatedTopicOrderField } from "../enums/RelatedTopicOrderField";
import { RelationKind } from "../enums/RelationKind";
import { SortDirection } from "../enums/SortDirection";

@InputType({ description: "What topics along a relation are sorted by: field or count." })
export class RelatedTopicOrder {
  @Field(() => RelatedTopicOrderField, { nullable: true, description: "What to sort by; instead of count." })
  readonly field?: string;

  @Field(() => RelationKind, {
    nullable: true,
    description: "How many relations of this kind it has; instead of field.",
  })
  readonly count?: string;

  @Field(() => SortDirection, {
    defaultValue: "ASC",
    description: "Which way; values that are missing come last either way.",
  })
  readonly direction: string;
}
