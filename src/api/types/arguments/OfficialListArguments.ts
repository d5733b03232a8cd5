import { ArgsType, Field } from "type-graphql";
import { OfficialOrder } from "../order/OfficialOrder";
import { OfficialWhere } from "../where/OfficialWhere";
import { EntityListArguments } from "./EntityListArguments";

/** Which officials. */
@ArgsType()
export class OfficialListArguments extends EntityListArguments {
  @Field(() => OfficialWhere, { nullable: true, description: "Which ones." })
  readonly where?: OfficialWhere;

  @Field(() => [OfficialOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: OfficialOrder[];
}
