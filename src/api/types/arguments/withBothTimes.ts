import { ArgsType, type ClassType, Field } from "type-graphql";
import { DateScalar } from "../scalars/DateScalar";
import { DateTimeScalar } from "../scalars/DateTimeScalar";

/** What the two times mean for a field. */
interface Meaning {
  readonly asOf?: string;
  readonly includeUnknown?: string;
  readonly knownAt?: string;
}

const ofRelations = {
  asOf: "Only relations whose stated interval holds this day; unstated ends fall back to the first and last day observed.",
  includeUnknown: "With asOf: also relations that are not known to hold that day, nor not to.",
  knownAt: "What the graph held at this moment, instead of now.",
};

/** Arguments that also say as of which day (when true) and known at which moment (when known). */
export function withBothTimes<T extends ClassType>(Base: T, meaning: Meaning = {}) {
  const told = { ...ofRelations, ...meaning };
  @ArgsType()
  class WithBothTimes extends Base {
    @Field(() => DateScalar, { nullable: true, description: told.asOf })
    readonly asOf?: string;

    @Field(() => Boolean, { defaultValue: false, description: told.includeUnknown })
    readonly includeUnknown: boolean;

    @Field(() => DateTimeScalar, { nullable: true, description: told.knownAt })
    readonly knownAt?: string;
  }
  return WithBothTimes;
}
