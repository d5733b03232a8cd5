import { Field, ObjectType } from "type-graphql";
import { Institution } from "../objects/Institution";

@ObjectType({ description: "An institution in a list." })
export class InstitutionEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Institution, { description: "The thing itself." })
  readonly node: Institution;
}
