import { ArgsType, Field } from "type-graphql";
import { PageArguments } from "./PageArguments";

/** Which entries. */
@ArgsType()
export class AuditLogArguments extends PageArguments {
  @Field(() => String, { nullable: true, description: "Only by this person." })
  readonly author?: string;
}
