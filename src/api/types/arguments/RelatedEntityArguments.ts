import { ArgsType, Field } from "type-graphql";
import { RelatedEntityOrder } from "../order/RelatedEntityOrder";
import { RelatedEntityWhere } from "../where/RelatedEntityWhere";
import { TimedArguments } from "./TimedArguments";

/** Which entities along a relation. */
@ArgsType()
export class RelatedEntityArguments extends TimedArguments {
  @Field(() => RelatedEntityWhere, { nullable: true, description: "Which ones." })
  readonly where?: RelatedEntityWhere;

  @Field(() => [RelatedEntityOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedEntityOrder[];
}
