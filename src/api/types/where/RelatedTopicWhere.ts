import { Field, InputType } from "type-graphql";
import { RelationWhere } from "./RelationWhere";
import { TopicWhere } from "./TopicWhere";

@InputType({ description: "Which topics, by what they are and how they are related." })
export class RelatedTopicWhere {
  @Field(() => TopicWhere, { nullable: true, description: "Conditions on the entity at the other end." })
  readonly node?: TopicWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Conditions on the relation itself." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedTopicWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: RelatedTopicWhere[];

  @Field(() => [RelatedTopicWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: RelatedTopicWhere[];

  @Field(() => RelatedTopicWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: RelatedTopicWhere;
}
