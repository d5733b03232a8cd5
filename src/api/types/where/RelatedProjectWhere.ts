import { Field, InputType } from "type-graphql";
import { ProjectWhere } from "./ProjectWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Which projects, by what they are and how they are related." })
export class RelatedProjectWhere {
  @Field(() => ProjectWhere, { nullable: true, description: "Conditions on the entity at the other end." })
  readonly node?: ProjectWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Conditions on the relation itself." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedProjectWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: RelatedProjectWhere[];

  @Field(() => [RelatedProjectWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: RelatedProjectWhere[];

  @Field(() => RelatedProjectWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: RelatedProjectWhere;
}
