import { Field, InputType } from "type-graphql";
import { IntFilter } from "./IntFilter";
import { CountryWhere } from "./CountryWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Conditions on the countries along one relation; all that are given must hold." })
export class RelatedCountryFilter {
  @Field(() => CountryWhere, { nullable: true, description: "At least one is such." })
  readonly some?: CountryWhere;

  @Field(() => CountryWhere, { nullable: true, description: "None is such." })
  readonly none?: CountryWhere;

  @Field(() => CountryWhere, { nullable: true, description: "All are such; true where there are none." })
  readonly all?: CountryWhere;

  @Field(() => IntFilter, {
    nullable: true,
    description: "How many relations there are, of those that count.",
  })
  readonly count?: IntFilter;

  @Field(() => RelationWhere, { nullable: true, description: "Only relations that are such count." })
  readonly relation?: RelationWhere;
}
