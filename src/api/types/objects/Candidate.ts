import { Field, Float, ObjectType } from "type-graphql";
import { Entity } from "./Entity";

@ObjectType({ description: "Two entities that may be one." })
export class Candidate {
  @Field(() => Entity, { description: "One of them." })
  readonly a: Entity;

  @Field(() => Entity, { description: "The other." })
  readonly b: Entity;

  @Field(() => Float, { description: "How alike they are, from 0 to 1." })
  readonly score: number;

  @Field(() => String, { description: "The rule that found them." })
  readonly rule: string;

  @Field(() => String, { description: "Which parts agree and which differ, in words." })
  readonly reason: string;
}
