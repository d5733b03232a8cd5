import { Field, ObjectType } from "type-graphql";
import { Official } from "../objects/Official";

@ObjectType({ description: "An official in a list." })
export class OfficialEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Official, { description: "The thing itself." })
  readonly node: Official;
}
