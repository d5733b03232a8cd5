import { ArgsType, Field, ID } from "type-graphql";

/** Which statement. */
@ArgsType()
export class RetractStatementArguments {
  @Field(() => ID, { description: "The statement." })
  readonly id: string;

  @Field(() => String, { description: "Why, for the log." })
  readonly reason: string;

  @Field(() => String, {
    nullable: true,
    description: "An id of your own; a repeated one repeats the answer, not the change.",
  })
  readonly clientMutationId?: string;
}
