import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ description: "How many edges of a connection share one value." })
export class FacetCount {
  @Field(() => String, { nullable: true, description: "The value; null for those without one." })
  readonly value: string | null;

  @Field(() => Int, { description: "How many edges have it." })
  readonly count: number;
}
