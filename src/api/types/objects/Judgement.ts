import { Field, Float, ObjectType } from "type-graphql";
import { Verdict } from "../enums/Verdict";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { Entity } from "./Entity";
import { Node } from "./Node";

@ObjectType({ implements: Node, description: "A decision whether two mentions or entities are one." })
export class Judgement {
  @Field(() => Verdict, { description: "The decision." })
  readonly verdict: string;

  @Field(() => Entity, { description: "What one of them belongs to now." })
  readonly a: Entity;

  @Field(() => Entity, { description: "What the other belongs to now." })
  readonly b: Entity;

  @Field(() => Float, { nullable: true, description: "How alike they were, from 0 to 1." })
  readonly score: number | null;

  @Field(() => String, { nullable: true, description: "The rule that decided, if one did." })
  readonly rule: string | null;

  @Field(() => String, { description: "Why." })
  readonly reason: string;

  @Field(() => String, { description: "`automatic`, or who judged." })
  readonly author: string;

  @Field(() => DateTimeScalar, { description: "When." })
  readonly recordedAt: string;
}
