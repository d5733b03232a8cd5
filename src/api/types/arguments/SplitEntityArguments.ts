import { ArgsType, Field, ID } from "type-graphql";
import { RevisedArguments } from "./RevisedArguments";

/** How to split. */
@ArgsType()
export class SplitEntityArguments extends RevisedArguments {
  @Field(() => ID, { description: "The entity." })
  readonly entity: string;

  @Field(() => [ID], { description: "The mentions that are another one." })
  readonly mentions: string[];

  @Field(() => String, { nullable: true, description: "Why, for the log." })
  readonly reason?: string;
}
