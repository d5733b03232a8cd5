import { Field, Int, ObjectType } from "type-graphql";
import { RelationEnd } from "../enums/RelationEnd";

@ObjectType({ description: "Words outside a quote that name one of its ends." })
export class Context {
  @Field(() => Int, {
    description: "Offset of the first character in the document text, in UTF-16 code units.",
  })
  readonly start: number;

  @Field(() => Int, { description: "Offset after the last character, in UTF-16 code units." })
  readonly end: number;

  @Field(() => String, { description: "The words." })
  readonly text: string;

  @Field(() => RelationEnd, { description: "Which end of the relation they name." })
  readonly proves: string;
}
