import { ArgsType, Field } from "type-graphql";
import { AgreementOrder } from "../order/AgreementOrder";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { AgreementWhere } from "../where/AgreementWhere";
import { PageArguments } from "./PageArguments";

/** Which agreements. */
@ArgsType()
export class AgreementListArguments extends PageArguments {
  @Field(() => AgreementWhere, { nullable: true, description: "Which ones." })
  readonly where?: AgreementWhere;

  @Field(() => [AgreementOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: AgreementOrder[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
