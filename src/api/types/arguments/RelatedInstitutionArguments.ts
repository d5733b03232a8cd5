import { ArgsType, Field } from "type-graphql";
import { RelatedInstitutionOrder } from "../order/RelatedInstitutionOrder";
import { RelatedInstitutionWhere } from "../where/RelatedInstitutionWhere";
import { TimedArguments } from "./TimedArguments";

/** Which institutions along a relation. */
@ArgsType()
export class RelatedInstitutionArguments extends TimedArguments {
  @Field(() => RelatedInstitutionWhere, { nullable: true, description: "Which ones." })
  readonly where?: RelatedInstitutionWhere;

  @Field(() => [RelatedInstitutionOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedInstitutionOrder[];
}
