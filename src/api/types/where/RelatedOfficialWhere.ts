import { Field, InputType } from "type-graphql";
import { OfficialWhere } from "./OfficialWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Which officials, by what they are and how they are related." })
export class RelatedOfficialWhere {
  @Field(() => OfficialWhere, { nullable: true, description: "Conditions on the entity at the other end." })
  readonly node?: OfficialWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Conditions on the relation itself." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedOfficialWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: RelatedOfficialWhere[];

  @Field(() => [RelatedOfficialWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: RelatedOfficialWhere[];

  @Field(() => RelatedOfficialWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: RelatedOfficialWhere;
}
