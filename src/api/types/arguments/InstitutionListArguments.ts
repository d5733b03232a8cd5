import { ArgsType, Field } from "type-graphql";
import { InstitutionOrder } from "../order/InstitutionOrder";
import { InstitutionWhere } from "../where/InstitutionWhere";
import { EntityListArguments } from "./EntityListArguments";

/** Which institutions. */
@ArgsType()
export class InstitutionListArguments extends EntityListArguments {
  @Field(() => InstitutionWhere, { nullable: true, description: "Which ones." })
  readonly where?: InstitutionWhere;

  @Field(() => [InstitutionOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: InstitutionOrder[];
}
