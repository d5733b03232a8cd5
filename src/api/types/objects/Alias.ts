import { Field, ObjectType } from "type-graphql";
import { Document } from "./Document";

@ObjectType({ description: "A name by which texts call an entity." })
export class Alias {
  @Field(() => String, { description: "The name as written." })
  readonly text: string;

  @Field(() => String, {
    nullable: true,
    description: "BCP 47 tag of the documents that use it; null where they differ.",
  })
  readonly language: string | null;

  @Field(() => [Document], { description: "Documents that use it, newest first, at most 20." })
  readonly documents: Document[];
}
