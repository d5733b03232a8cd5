import { ArgsType, Field, ID } from "type-graphql";
import { Verdict } from "../enums/Verdict";
import { RevisedArguments } from "./RevisedArguments";

/** What is judged. */
@ArgsType()
export class JudgeArguments extends RevisedArguments {
  @Field(() => ID, { description: "An entity or mention." })
  readonly a: string;

  @Field(() => ID, { description: "Another." })
  readonly b: string;

  @Field(() => Verdict, { description: "The decision." })
  readonly verdict: string;

  @Field(() => String, { description: "Why, for the log." })
  readonly reason: string;
}
