import { ArgsType, Field, ID } from "type-graphql";

/** Which things. */
@ArgsType()
export class NodesArguments {
  @Field(() => [ID], { description: "Their global ids, at most 100." })
  readonly ids: string[];
}
