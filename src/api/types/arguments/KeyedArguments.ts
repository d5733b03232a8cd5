import { ArgsType, Field } from "type-graphql";

/** By what a change that is asked for twice is known to be one: every mutation takes it. */
@ArgsType()
export abstract class KeyedArguments {
  @Field(() => String, {
    nullable: true,
    description: "An id of your own; a repeated one repeats the answer, not the change.",
  })
  readonly clientMutationId?: string;
}
