import { Field, InputType } from "type-graphql";
import { EntityWhere } from "./EntityWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Which entities, by what they are and how they are related." })
export class RelatedEntityWhere {
  @Field(() => EntityWhere, { nullable: true, description: "Conditions on the entity at the other end." })
  readonly node?: EntityWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Conditions on the relation itself." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedEntityWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: RelatedEntityWhere[];

  @Field(() => [RelatedEntityWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: RelatedEntityWhere[];

  @Field(() => RelatedEntityWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: RelatedEntityWhere;
}
