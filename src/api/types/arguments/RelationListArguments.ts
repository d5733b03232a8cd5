import { ArgsType, Field } from "type-graphql";
import { RelationOrder } from "../order/RelationOrder";
import { RelationWhere } from "../where/RelationWhere";
import { TimedArguments } from "./TimedArguments";

/** Which relations. */
@ArgsType()
export class RelationListArguments extends TimedArguments {
  @Field(() => RelationWhere, { nullable: true, description: "Which ones." })
  readonly where?: RelationWhere;

  @Field(() => [RelationOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelationOrder[];
}
