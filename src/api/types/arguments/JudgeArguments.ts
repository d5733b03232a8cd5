import { ArgsType, Field, ID } from "type-graphql";
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

  @Field(() => String, {
    nullable: true,
    description: "An id of your own; a repeated one repeats the answer, not the change.",
  })
  readonly clientMutationId?: string;
}
