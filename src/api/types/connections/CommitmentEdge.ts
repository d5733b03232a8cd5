import { Field, ObjectType } from "type-graphql";
import { Commitment } from "../objects/Commitment";

@ObjectType({ description: "A project or agreement with its states." })
export class CommitmentEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Commitment, { description: "The thing itself." })
  readonly node: Commitment;
}
