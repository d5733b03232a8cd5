import { Field, InputType } from "type-graphql";
import { IntFilter } from "./IntFilter";
import { RelationWhere } from "./RelationWhere";
import { TopicWhere } from "./TopicWhere";

@InputType({ description: "Conditions on the topics along one relation; all that are given must hold." })
export class RelatedTopicFilter {
  @Field(() => TopicWhere, { nullable: true, description: "At least one is such." })
  readonly some?: TopicWhere;

  @Field(() => TopicWhere, { nullable: true, description: "None is such." })
  readonly none?: TopicWhere;

  @Field(() => TopicWhere, { nullable: true, description: "All are such; true where there are none." })
  readonly all?: TopicWhere;

  @Field(() => IntFilter, {
    nullable: true,
    description: "How many relations there are, of those that count.",
  })
  readonly count?: IntFilter;

  @Field(() => RelationWhere, { nullable: true, description: "Only relations that are such count." })
  readonly relation?: RelationWhere;
}
