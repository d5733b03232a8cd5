import { ArgsType, Field } from "type-graphql";
import { RelatedTopicOrder } from "../order/RelatedTopicOrder";
import { RelationWhere } from "../where/RelationWhere";
import { TopicWhere } from "../where/TopicWhere";
import { TimedArguments } from "./TimedArguments";

/** Which topics along a relation. */
@ArgsType()
export class RelatedTopicArguments extends TimedArguments {
  @Field(() => TopicWhere, { nullable: true, description: "Which ones, by what they are." })
  readonly where?: TopicWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Which ones, by how they are related." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedTopicOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedTopicOrder[];
}
