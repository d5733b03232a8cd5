import { Field, ObjectType } from "type-graphql";
import { Entity } from "../objects/Entity";
import { MutationPayload } from "./MutationPayload";

@ObjectType({ description: "Answer of rename." })
export class RenamePayload extends MutationPayload {
  @Field(() => Entity, { nullable: true, description: "The entity under its new name." })
  readonly entity: Entity | null;
}
