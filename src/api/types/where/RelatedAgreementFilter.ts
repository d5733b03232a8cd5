import { Field, InputType } from "type-graphql";
import { RelatedAgreementWhere } from "./RelatedAgreementWhere";

@InputType({ description: "Conditions on the agreements along one relation; all that are given must hold." })
export class RelatedAgreementFilter {
  @Field(() => RelatedAgreementWhere, { nullable: true, description: "At least one is such." })
  readonly some?: RelatedAgreementWhere;

  @Field(() => RelatedAgreementWhere, { nullable: true, description: "None is such." })
  readonly none?: RelatedAgreementWhere;

  @Field(() => RelatedAgreementWhere, {
    nullable: true,
    description: "All are such; true where there are none.",
  })
  readonly all?: RelatedAgreementWhere;
}
