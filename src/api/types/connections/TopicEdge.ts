import { Field, ObjectType } from "type-graphql";
import { Topic } from "../objects/Topic";

@ObjectType({ description: "A topic in a list." })
export class TopicEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Topic, { description: "The thing itself." })
  readonly node: Topic;
}
