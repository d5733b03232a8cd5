import { Field, ObjectType } from "type-graphql";
import { Entity } from "../objects/Entity";
import { MutationPayload } from "./MutationPayload";

@ObjectType({ description: "Answer of splitEntity." })
export class SplitEntityPayload extends MutationPayload {
  @Field(() => [Entity], { description: "The entities that came of it." })
  readonly entities: Entity[];
}
