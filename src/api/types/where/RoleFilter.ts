import { Field, InputType } from "type-graphql";
import { Role } from "../enums/Role";

@InputType({ description: "Conditions on the part played." })
export class RoleFilter {
  @Field(() => Role, { nullable: true, description: "This one; null asks for those without one." })
  readonly eq?: string;

  @Field(() => [Role], { nullable: true, description: "One of these." })
  readonly in?: string[];
}
