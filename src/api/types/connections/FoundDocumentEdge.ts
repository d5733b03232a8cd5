import { Field, Float, ObjectType } from "type-graphql";
import { Document } from "../objects/Document";

@ObjectType({ description: "A document found by its title." })
export class FoundDocumentEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Document, { description: "The thing itself." })
  readonly node: Document;

  @Field(() => Float, { description: "How well its title matches; comparable within one search only." })
  readonly score: number;
}
