import { ArgsType, Field, ID } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";
import { TimedArguments } from "./TimedArguments";

/** Which timeline. */
@ArgsType()
export class TimelineArguments extends TimedArguments {
  @Field(() => ID, { description: "The entity." })
  readonly of: string;

  @Field(() => DateScalar, { nullable: true, description: "From this day on." })
  readonly since?: string;

  @Field(() => DateScalar, { nullable: true, description: "Up to this day." })
  readonly until?: string;
}
