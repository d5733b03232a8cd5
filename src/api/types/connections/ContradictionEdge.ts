import { Field, ObjectType } from "type-graphql";
import { Contradiction } from "../objects/Contradiction";

@ObjectType({ description: "A contradiction in a list." })
export class ContradictionEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Contradiction, { description: "The thing itself." })
  readonly node: Contradiction;
}
