import { ArgsType, Field, ID } from "type-graphql";
import { NodeTimesArguments } from "./NodeTimesArguments";

/** Which thing. */
@ArgsType()
export class NodeArguments extends NodeTimesArguments {
  @Field(() => ID, { description: "Its global id." })
  readonly id: string;
}
