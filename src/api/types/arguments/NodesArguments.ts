import { ArgsType, Field, ID } from "type-graphql";
import { NodeTimesArguments } from "./NodeTimesArguments";

/** Which things. */
@ArgsType()
export class NodesArguments extends NodeTimesArguments {
  @Field(() => [ID], { description: "Their global ids, at most 100." })
  readonly ids: string[];
}
