import { Field, ObjectType } from "type-graphql";
import { Mention } from "../objects/Mention";

@ObjectType({ description: "A mention in a list." })
export class MentionEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Mention, { description: "The thing itself." })
  readonly node: Mention;
}
