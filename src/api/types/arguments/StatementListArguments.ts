import { ArgsType, Field } from "type-graphql";
import { StatementOrder } from "../order/StatementOrder";
import { StatementWhere } from "../where/StatementWhere";
import { PageArguments } from "./PageArguments";
import { withBothTimes } from "./withBothTimes";

/** Which statements. */
@ArgsType()
export class StatementListArguments extends withBothTimes(PageArguments, {
  asOf: "Only those whose stated interval holds this day; unstated ends fall back to the day observed.",
  includeUnknown: "With asOf: also those that are not known to hold that day, nor not to.",
}) {
  @Field(() => StatementWhere, { nullable: true, description: "Which ones." })
  readonly where?: StatementWhere;

  @Field(() => [StatementOrder], {
    nullable: true,
    description: "In which order; by document and place where nothing is given.",
  })
  readonly orderBy?: StatementOrder[];
}
