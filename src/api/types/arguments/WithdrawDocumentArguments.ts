import { ArgsType, Field, ID } from "type-graphql";
import { KeyedArguments } from "./KeyedArguments";

/** Which document. */
@ArgsType()
export class WithdrawDocumentArguments extends KeyedArguments {
  @Field(() => ID, { description: "The document." })
  readonly id: string;

  @Field(() => String, { description: "Why, for the log." })
  readonly reason: string;
}
