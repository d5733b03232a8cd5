import { ArgsType, Field } from "type-graphql";
import { RelatedInstitutionOrder } from "../order/RelatedInstitutionOrder";
import { InstitutionWhere } from "../where/InstitutionWhere";
import { RelationWhere } from "../where/RelationWhere";
import { TimedArguments } from "./TimedArguments";

/** Which institutions along a relation. */
@ArgsType()
export class RelatedInstitutionArguments extends TimedArguments {
  @Field(() => InstitutionWhere, { nullable: true, description: "Which ones, by what they are." })
  readonly where?: InstitutionWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Which ones, by how they are related." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedInstitutionOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedInstitutionOrder[];
}
