import { ArgsType, Field, ID } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";
import { DateTimeScalar } from "../scalars/DateTimeScalar";

/** Which office. */
@ArgsType()
export class WhoHeldArguments {
  @Field(() => String, { description: "Words of the title, in any case: `vice minister`." })
  readonly position: string;

  @Field(() => ID, { nullable: true, description: "The institution or country." })
  readonly at?: string;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      "On this day. An office observed on a day whose text states no year (`--11-20`) is found on that day of any year until the text was recorded; `observedOn` of its evidence says so.",
  })
  readonly on?: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: "With on: also those not known to have held it that day, nor not to.",
  })
  readonly includeUnknown: boolean;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
