import { ArgsType, Field } from "type-graphql";
import { RelatedTopicOrder } from "../order/RelatedTopicOrder";
import { RelatedTopicWhere } from "../where/RelatedTopicWhere";
import { TimedArguments } from "./TimedArguments";

/** Which topics along a relation. */
@ArgsType()
export class RelatedTopicArguments extends TimedArguments {
  @Field(() => RelatedTopicWhere, { nullable: true, description: "Which ones." })
  readonly where?: RelatedTopicWhere;

  @Field(() => [RelatedTopicOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedTopicOrder[];
}
