import { ArgsType, Field, ID, Int } from "type-graphql";

/** Which name. */
@ArgsType()
export class RenameArguments {
  @Field(() => ID, { description: "The entity." })
  readonly entity: string;

  @Field(() => String, { description: "Its new name." })
  readonly name: string;

  @Field(() => Int, {
    nullable: true,
    description:
      "The highest `revision` you saw of what you correct: refused with CONFLICT where somebody corrected it since. Without it, only what is corrected while this waits is refused.",
  })
  readonly revision?: number;

  @Field(() => String, {
    nullable: true,
    description: "An id of your own; a repeated one repeats the answer, not the change.",
  })
  readonly clientMutationId?: string;
}
