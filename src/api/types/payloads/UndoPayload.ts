import { Field, ObjectType } from "type-graphql";
import { Entity } from "../objects/Entity";
import { MutationPayload } from "./MutationPayload";

@ObjectType({ description: "Answer of undo." })
export class UndoPayload extends MutationPayload {
  @Field(() => [Entity], { description: "The entities that were touched, as they are again." })
  readonly entities: Entity[];
}
