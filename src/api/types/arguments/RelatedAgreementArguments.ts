import { ArgsType, Field } from "type-graphql";
import { RelatedAgreementOrder } from "../order/RelatedAgreementOrder";
import { AgreementWhere } from "../where/AgreementWhere";
import { RelationWhere } from "../where/RelationWhere";
import { TimedArguments } from "./TimedArguments";

/** Which agreements along a relation. */
@ArgsType()
export class RelatedAgreementArguments extends TimedArguments {
  @Field(() => AgreementWhere, { nullable: true, description: "Which ones, by what they are." })
  readonly where?: AgreementWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Which ones, by how they are related." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedAgreementOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedAgreementOrder[];
}
