import { Field, ObjectType } from "type-graphql";
import { Judgement } from "../objects/Judgement";

@ObjectType({ description: "A decision on identity." })
export class JudgementEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Judgement, { description: "The thing itself." })
  readonly node: Judgement;
}
