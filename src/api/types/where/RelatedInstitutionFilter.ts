import { Field, InputType } from "type-graphql";
import { RelatedInstitutionWhere } from "./RelatedInstitutionWhere";

@InputType({
  description: "Conditions on the institutions along one relation; all that are given must hold.",
})
export class RelatedInstitutionFilter {
  @Field(() => RelatedInstitutionWhere, { nullable: true, description: "At least one is such." })
  readonly some?: RelatedInstitutionWhere;

  @Field(() => RelatedInstitutionWhere, { nullable: true, description: "None is such." })
  readonly none?: RelatedInstitutionWhere;

  @Field(() => RelatedInstitutionWhere, {
    nullable: true,
    description: "All are such; true where there are none.",
  })
  readonly all?: RelatedInstitutionWhere;
}
