import { Field, ObjectType } from "type-graphql";
import { Entity } from "./Entity";
import { Relation } from "./Relation";
import { StatedDate } from "./StatedDate";

@ObjectType({ description: "One dated fact about an entity." })
export class TimelineEntry {
  @Field(() => StatedDate, { nullable: true, description: "When; null for the undated, which come last." })
  readonly date: StatedDate | null;

  @Field(() => Relation, { description: "The fact." })
  readonly relation: Relation;

  @Field(() => Entity, { description: "The entity at the other end." })
  readonly entity: Entity;
}
