import { ArgsType, Field } from "type-graphql";
import { RelatedCountryOrder } from "../order/RelatedCountryOrder";
import { RelatedCountryWhere } from "../where/RelatedCountryWhere";
import { TimedArguments } from "./TimedArguments";

/** Which countries along a relation. */
@ArgsType()
export class RelatedCountryArguments extends TimedArguments {
  @Field(() => RelatedCountryWhere, { nullable: true, description: "Which ones." })
  readonly where?: RelatedCountryWhere;

  @Field(() => [RelatedCountryOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedCountryOrder[];
}
