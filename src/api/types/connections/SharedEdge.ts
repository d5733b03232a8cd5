import { Field, Float, ObjectType } from "type-graphql";
import { Entity } from "../objects/Entity";
import { Relation } from "../objects/Relation";

@ObjectType({ description: "An entity tied to all that were asked about." })
export class SharedEdge {
  @Field(() => String, { description: "Where this edge stands; give it to `after` or `before`." })
  readonly cursor: string;

  @Field(() => Entity, { description: "The thing itself." })
  readonly node: Entity;

  @Field(() => Float, {
    description: "Weight of the evidence: sources of the weakest tie, lowered for hubs.",
  })
  readonly score: number;

  @Field(() => [Relation], { description: "The relations that tie it to them." })
  readonly relations: Relation[];
}
