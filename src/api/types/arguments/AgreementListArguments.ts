import { ArgsType, Field } from "type-graphql";
import { AgreementOrder } from "../order/AgreementOrder";
import { AgreementWhere } from "../where/AgreementWhere";
import { EntityListArguments } from "./EntityListArguments";

/** Which agreements. */
@ArgsType()
export class AgreementListArguments extends EntityListArguments {
  @Field(() => AgreementWhere, { nullable: true, description: "Which ones." })
  readonly where?: AgreementWhere;

  @Field(() => [AgreementOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: AgreementOrder[];
}
