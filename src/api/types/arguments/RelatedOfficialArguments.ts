import { ArgsType, Field } from "type-graphql";
import { RelatedOfficialOrder } from "../order/RelatedOfficialOrder";
import { RelatedOfficialWhere } from "../where/RelatedOfficialWhere";
import { TimedArguments } from "./TimedArguments";

/** Which officials along a relation. */
@ArgsType()
export class RelatedOfficialArguments extends TimedArguments {
  @Field(() => RelatedOfficialWhere, { nullable: true, description: "Which ones." })
  readonly where?: RelatedOfficialWhere;

  @Field(() => [RelatedOfficialOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedOfficialOrder[];
}
