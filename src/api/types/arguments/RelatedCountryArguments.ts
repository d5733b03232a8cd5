import { ArgsType, Field } from "type-graphql";
import { RelatedCountryOrder } from "../order/RelatedCountryOrder";
import { CountryWhere } from "../where/CountryWhere";
import { RelationWhere } from "../where/RelationWhere";
import { TimedArguments } from "./TimedArguments";

/** Which countries along a relation. */
@ArgsType()
export class RelatedCountryArguments extends TimedArguments {
  @Field(() => CountryWhere, { nullable: true, description: "Which ones, by what they are." })
  readonly where?: CountryWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Which ones, by how they are related." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedCountryOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedCountryOrder[];
}
