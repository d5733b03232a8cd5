import { Field, InputType } from "type-graphql";
import { RelatedTopicWhere } from "./RelatedTopicWhere";

@InputType({ description: "Conditions on the topics along one relation; all that are given must hold." })
export class RelatedTopicFilter {
  @Field(() => RelatedTopicWhere, { nullable: true, description: "At least one is such." })
  readonly some?: RelatedTopicWhere;

  @Field(() => RelatedTopicWhere, { nullable: true, description: "None is such." })
  readonly none?: RelatedTopicWhere;

  @Field(() => RelatedTopicWhere, { nullable: true, description: "All are such; true where there are none." })
  readonly all?: RelatedTopicWhere;
}
