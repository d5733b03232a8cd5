import { Field, ObjectType } from "type-graphql";
import { Statement } from "../objects/Statement";

@ObjectType({ description: "A statement in a list." })
export class StatementEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Statement, { description: "The thing itself." })
  readonly node: Statement;
}
