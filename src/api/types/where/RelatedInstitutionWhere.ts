import { Field, InputType } from "type-graphql";
import { InstitutionWhere } from "./InstitutionWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Which institutions, by what they are and how they are related." })
export class RelatedInstitutionWhere {
  @Field(() => InstitutionWhere, {
    nullable: true,
    description: "Conditions on the entity at the other end.",
  })
  readonly node?: InstitutionWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Conditions on the relation itself." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedInstitutionWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: RelatedInstitutionWhere[];

  @Field(() => [RelatedInstitutionWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: RelatedInstitutionWhere[];

  @Field(() => RelatedInstitutionWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: RelatedInstitutionWhere;
}
