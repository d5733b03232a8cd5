import { Field, InputType } from "type-graphql";
import { RelatedCountryWhere } from "./RelatedCountryWhere";

@InputType({ description: "Conditions on the countries along one relation; all that are given must hold." })
export class RelatedCountryFilter {
  @Field(() => RelatedCountryWhere, { nullable: true, description: "At least one is such." })
  readonly some?: RelatedCountryWhere;

  @Field(() => RelatedCountryWhere, { nullable: true, description: "None is such." })
  readonly none?: RelatedCountryWhere;

  @Field(() => RelatedCountryWhere, {
    nullable: true,
    description: "All are such; true where there are none.",
  })
  readonly all?: RelatedCountryWhere;
}
