import { Field, ObjectType } from "type-graphql";
import { Relation } from "../objects/Relation";

@ObjectType({ description: "A relation in a list." })
export class RelationEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Relation, { description: "The thing itself." })
  readonly node: Relation;
}
