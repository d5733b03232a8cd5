import { ArgsType, Field } from "type-graphql";
import { RelatedProjectOrder } from "../order/RelatedProjectOrder";
import { RelatedProjectWhere } from "../where/RelatedProjectWhere";
import { TimedArguments } from "./TimedArguments";

/** Which projects along a relation. */
@ArgsType()
export class RelatedProjectArguments extends TimedArguments {
  @Field(() => RelatedProjectWhere, { nullable: true, description: "Which ones." })
  readonly where?: RelatedProjectWhere;

  @Field(() => [RelatedProjectOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedProjectOrder[];
}
