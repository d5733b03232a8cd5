import { ArgsType, Field } from "type-graphql";
import { RelatedAgreementOrder } from "../order/RelatedAgreementOrder";
import { RelatedAgreementWhere } from "../where/RelatedAgreementWhere";
import { TimedArguments } from "./TimedArguments";

/** Which agreements along a relation. */
@ArgsType()
export class RelatedAgreementArguments extends TimedArguments {
  @Field(() => RelatedAgreementWhere, { nullable: true, description: "Which ones." })
  readonly where?: RelatedAgreementWhere;

  @Field(() => [RelatedAgreementOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedAgreementOrder[];
}
