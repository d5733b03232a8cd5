import { Field, ObjectType } from "type-graphql";
import { Entity } from "../objects/Entity";
import { MutationPayload } from "./MutationPayload";

@ObjectType({ description: "Answer of judge." })
export class JudgePayload extends MutationPayload {
  @Field(() => [Entity], { description: "The entities that the judged ones belong to now." })
  readonly entities: Entity[];
}
