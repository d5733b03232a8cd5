import { Field, ObjectType } from "type-graphql";
import { ContradictionKind } from "../enums/ContradictionKind";
import { Claim } from "./Claim";
import { Entity } from "./Entity";

@ObjectType({ description: "Claims about one entity that cannot all hold, each with its quote." })
export class Contradiction {
  @Field(() => ContradictionKind, { description: "What kind of contradiction it is." })
  readonly kind: string;

  @Field(() => Entity, { description: "What they are about." })
  readonly subject: Entity;

  @Field(() => [Claim], { description: "The claims, oldest document first." })
  readonly claims: Claim[];
}
