import { ArgsType, Field } from "type-graphql";
import { InstitutionOrder } from "../order/InstitutionOrder";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { InstitutionWhere } from "../where/InstitutionWhere";
import { PageArguments } from "./PageArguments";

/** Which institutions. */
@ArgsType()
export class InstitutionListArguments extends PageArguments {
  @Field(() => InstitutionWhere, { nullable: true, description: "Which ones." })
  readonly where?: InstitutionWhere;

  @Field(() => [InstitutionOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: InstitutionOrder[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
