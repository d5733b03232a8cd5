import { ArgsType, Field } from "type-graphql";
import { CountryOrder } from "../order/CountryOrder";
import { CountryWhere } from "../where/CountryWhere";
import { EntityListArguments } from "./EntityListArguments";

/** Which countries. */
@ArgsType()
export class CountryListArguments extends EntityListArguments {
  @Field(() => CountryWhere, { nullable: true, description: "Which ones." })
  readonly where?: CountryWhere;

  @Field(() => [CountryOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: CountryOrder[];
}
