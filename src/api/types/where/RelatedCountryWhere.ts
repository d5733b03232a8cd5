import { Field, InputType } from "type-graphql";
import { CountryWhere } from "./CountryWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Which countries, by what they are and how they are related." })
export class RelatedCountryWhere {
  @Field(() => CountryWhere, { nullable: true, description: "Conditions on the entity at the other end." })
  readonly node?: CountryWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Conditions on the relation itself." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedCountryWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: RelatedCountryWhere[];

  @Field(() => [RelatedCountryWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: RelatedCountryWhere[];

  @Field(() => RelatedCountryWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: RelatedCountryWhere;
}
