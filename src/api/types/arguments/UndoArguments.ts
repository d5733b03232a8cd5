import { ArgsType, Field, ID } from "type-graphql";
import { KeyedArguments } from "./KeyedArguments";

/** Which change. */
@ArgsType()
export class UndoArguments extends KeyedArguments {
  @Field(() => ID, {
    description:
      "The change, as its payload gave it; or a judgement, with which the change that made it is taken back.",
  })
  readonly change: string;
}
