import { ArgsType, Field, ID } from "type-graphql";
import { KeyedArguments } from "./KeyedArguments";

/** Which change. */
@ArgsType()
export class UndoArguments extends KeyedArguments {
  @Field(() => ID, { description: "The change, as its payload gave it." })
  readonly change: string;
}
