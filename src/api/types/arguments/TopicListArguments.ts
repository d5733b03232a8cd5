import { ArgsType, Field } from "type-graphql";
import { TopicOrder } from "../order/TopicOrder";
import { TopicWhere } from "../where/TopicWhere";
import { EntityListArguments } from "./EntityListArguments";

/** Which topics. */
@ArgsType()
export class TopicListArguments extends EntityListArguments {
  @Field(() => TopicWhere, { nullable: true, description: "Which ones." })
  readonly where?: TopicWhere;

  @Field(() => [TopicOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: TopicOrder[];
}
