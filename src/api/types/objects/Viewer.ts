import { Field, ObjectType } from "type-graphql";
import { AccessRole } from "../enums/AccessRole";

@ObjectType({ description: "Whoever sends the request." })
export class Viewer {
  @Field(() => AccessRole, { nullable: true, description: "What the key allows; null: nothing." })
  readonly role: string | null;

  @Field(() => String, { nullable: true, description: "The name of the key or the subject of the token." })
  readonly name: string | null;
}
