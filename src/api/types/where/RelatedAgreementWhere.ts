import { Field, InputType } from "type-graphql";
import { AgreementWhere } from "./AgreementWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Which agreements, by what they are and how they are related." })
export class RelatedAgreementWhere {
  @Field(() => AgreementWhere, { nullable: true, description: "Conditions on the entity at the other end." })
  readonly node?: AgreementWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Conditions on the relation itself." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedAgreementWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: RelatedAgreementWhere[];

  @Field(() => [RelatedAgreementWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: RelatedAgreementWhere[];

  @Field(() => RelatedAgreementWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: RelatedAgreementWhere;
}
