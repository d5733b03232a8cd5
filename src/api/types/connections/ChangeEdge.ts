import { Field, ObjectType } from "type-graphql";
import { Change } from "../objects/Change";

@ObjectType({ description: "A change in the feed." })
export class ChangeEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Change, { description: "The thing itself." })
  readonly node: Change;
}
