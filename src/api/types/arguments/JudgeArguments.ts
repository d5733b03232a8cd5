import { ArgsType, Field, ID, Int } from "type-graphql";
import { Verdict } from "../enums/Verdict";

/** What is judged. */
@ArgsType()
export class JudgeArguments {
  @Field(() => ID, { description: "An entity or mention." })
  readonly a: string;

  @Field(() => ID, { description: "Another." })
  readonly b: string;

  @Field(() => Verdict, { description: "The decision." })
  readonly verdict: string;

  @Field(() => String, { description: "Why, for the log." })
  readonly reason: string;

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
