import { ArgsType, Field, ID } from "type-graphql";
import { KeyedArguments } from "./KeyedArguments";

/** Which statement. */
@ArgsType()
export class RetractStatementArguments extends KeyedArguments {
  @Field(() => ID, { description: "The statement." })
  readonly id: string;

  @Field(() => String, { description: "Why, for the log." })
  readonly reason: string;
}
