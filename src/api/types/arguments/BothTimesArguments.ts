import { ArgsType, Field } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";
import { DateTimeScalar } from "../scalars/DateTimeScalar";

/** As of which day, known when: for traversals, which answer in one piece rather than in pages. */
@ArgsType()
export class BothTimesArguments {
  @Field(() => DateScalar, {
    nullable: true,
    description:
      "Only relations whose stated interval holds this day; unstated ends fall back to the first and last day observed.",
  })
  readonly asOf?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "With asOf: also relations that are not known to hold that day, nor not to.",
  })
  readonly includeUnknown: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
