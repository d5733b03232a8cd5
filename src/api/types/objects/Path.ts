import { Field, Int, ObjectType } from "type-graphql";
import { Entity } from "./Entity";
import { Hop } from "./Hop";

@ObjectType({ description: "A sequence of distinct entities, each tied to the next." })
export class Path {
  @Field(() => Int, { description: "Number of hops." })
  readonly length: number;

  @Field(() => [Entity], { description: "The entities in order, both ends included." })
  readonly nodes: Entity[];

  @Field(() => [Hop], { description: "The steps in order." })
  readonly hops: Hop[];
}
