import { Field, Float, Int, ObjectType } from "type-graphql";
import { Entity } from "../objects/Entity";

@ObjectType({ description: "A ranked entity." })
export class RankingEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Entity, { description: "The thing itself." })
  readonly node: Entity;

  @Field(() => Float, { description: "The measure." })
  readonly score: number;

  @Field(() => Int, { description: "Place, from 1." })
  readonly rank: number;
}
