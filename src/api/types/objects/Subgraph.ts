import { Field, ObjectType } from "type-graphql";
import { Entity } from "./Entity";
import { Relation } from "./Relation";

@ObjectType({ description: "The surroundings of an entity." })
export class Subgraph {
  @Field(() => [Entity], { description: "The entities, nearest first." })
  readonly nodes: Entity[];

  @Field(() => [Relation], { description: "The relations among them." })
  readonly relations: Relation[];

  @Field(() => Boolean, { description: "True where a limit cut the surroundings." })
  readonly truncated: boolean;
}
