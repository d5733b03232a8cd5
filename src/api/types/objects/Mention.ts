import { Field, Int, ObjectType } from "type-graphql";
import { MentionForm } from "../enums/MentionForm";
import { Document } from "./Document";
import { Entity } from "./Entity";
import { Node } from "./Node";

@ObjectType({ implements: Node, description: "A span of a document that names or points at an entity." })
export class Mention {
  @Field(() => String, { description: "The words." })
  readonly text: string;

  @Field(() => Int, {
    description: "Offset of the first character in the document text, in UTF-16 code units.",
  })
  readonly start: number;

  @Field(() => Int, { description: "Offset after the last character, in UTF-16 code units." })
  readonly end: number;

  @Field(() => MentionForm, { description: "Whether it bears the name or stands for it." })
  readonly form: string;

  @Field(() => Document, { description: "The document it stands in." })
  readonly document: Document;

  @Field(() => Entity, { description: "Who or what it names, by the judgements so far." })
  readonly entity: Entity;
}
