import { ArgsType, Field } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { PageArguments } from "./PageArguments";

/** Which page of what a curator reviews, as of which day, known when. */
@ArgsType()
export class ReviewTimesArguments extends PageArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description: "Only what was told of by this day, and offices held on it.",
  })
  readonly asOf?: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
