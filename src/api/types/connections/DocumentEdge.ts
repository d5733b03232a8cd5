import { Field, ObjectType } from "type-graphql";
import { Document } from "../objects/Document";

@ObjectType({ description: "A document in a list." })
export class DocumentEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Document, { description: "The thing itself." })
  readonly node: Document;
}
