import { ArgsType, Field, ID } from "type-graphql";
import { RevisedArguments } from "./RevisedArguments";

/** Which name. */
@ArgsType()
export class RenameArguments extends RevisedArguments {
  @Field(() => ID, { description: "The entity." })
  readonly entity: string;

  @Field(() => String, { description: "Its new name." })
  readonly name: string;
}
