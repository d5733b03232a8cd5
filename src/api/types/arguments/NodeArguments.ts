import { ArgsType, Field, ID } from "type-graphql";

/** Which thing. */
@ArgsType()
export class NodeArguments {
  @Field(() => ID, { description: "Its global id." })
  readonly id: string;
}
