import { ArgsType, Field, ID } from "type-graphql";

/** Which name. */
@ArgsType()
export class RenameArguments {
  @Field(() => ID, { description: "The entity." })
  readonly entity: string;

  @Field(() => String, { description: "Its new name." })
  readonly name: string;

  @Field(() => String, {
    nullable: true,
    description: "An id of your own; a repeated one repeats the answer, not the change.",
  })
  readonly clientMutationId?: string;
}
