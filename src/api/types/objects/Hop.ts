import { Field, ObjectType } from "type-graphql";
import { Entity } from "./Entity";
import { Relation } from "./Relation";

@ObjectType({ description: "One step of a path, with every relation between its two entities." })
export class Hop {
  @Field(() => Entity, { description: "Where the step starts." })
  readonly from: Entity;

  @Field(() => Entity, { description: "Where the step ends." })
  readonly to: Entity;

  @Field(() => [Relation], {
    description: "All relations between the two that the question allows, in either direction.",
  })
  readonly relations: Relation[];
}
