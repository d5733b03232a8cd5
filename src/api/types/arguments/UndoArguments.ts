import { ArgsType, Field, ID } from "type-graphql";

/** Which change. */
@ArgsType()
export class UndoArguments {
  @Field(() => ID, { description: "The change, as its payload gave it." })
  readonly change: string;

  @Field(() => String, {
    nullable: true,
    description: "An id of your own; a repeated one repeats the answer, not the change.",
  })
  readonly clientMutationId?: string;
}
