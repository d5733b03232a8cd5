import { Field, Int, ObjectType } from "type-graphql";
import { Document } from "./Document";

@ObjectType({ description: "Words of a document, verbatim." })
export class Quote {
  @Field(() => String, { description: "The words." })
  readonly text: string;

  @Field(() => Int, {
    description: "Offset of the first character in the document text, in UTF-16 code units.",
  })
  readonly start: number;

  @Field(() => Int, { description: "Offset after the last character, in UTF-16 code units." })
  readonly end: number;

  @Field(() => Document, { description: "The document they stand in." })
  readonly document: Document;
}
