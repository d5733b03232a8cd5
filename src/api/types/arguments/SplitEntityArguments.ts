import { ArgsType, Field, ID } from "type-graphql";

/** How to split. */
@ArgsType()
export class SplitEntityArguments {
  @Field(() => ID, { description: "The entity." })
  readonly entity: string;

  @Field(() => [ID], { description: "The mentions that are another one." })
  readonly mentions: string[];

  @Field(() => String, { nullable: true, description: "Why, for the log." })
  readonly reason?: string;

  @Field(() => String, {
    nullable: true,
    description: "An id of your own; a repeated one repeats the answer, not the change.",
  })
  readonly clientMutationId?: string;
}
