import { Field, InputType } from "type-graphql";
import { RelatedOfficialWhere } from "./RelatedOfficialWhere";

@InputType({ description: "Conditions on the officials along one relation; all that are given must hold." })
export class RelatedOfficialFilter {
  @Field(() => RelatedOfficialWhere, { nullable: true, description: "At least one is such." })
  readonly some?: RelatedOfficialWhere;

  @Field(() => RelatedOfficialWhere, { nullable: true, description: "None is such." })
  readonly none?: RelatedOfficialWhere;

  @Field(() => RelatedOfficialWhere, {
    nullable: true,
    description: "All are such; true where there are none.",
  })
  readonly all?: RelatedOfficialWhere;
}
