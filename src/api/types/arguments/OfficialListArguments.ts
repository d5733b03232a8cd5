import { ArgsType, Field } from "type-graphql";
import { OfficialOrder } from "../order/OfficialOrder";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { OfficialWhere } from "../where/OfficialWhere";
import { PageArguments } from "./PageArguments";

/** Which officials. */
@ArgsType()
export class OfficialListArguments extends PageArguments {
  @Field(() => OfficialWhere, { nullable: true, description: "Which ones." })
  readonly where?: OfficialWhere;

  @Field(() => [OfficialOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: OfficialOrder[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
