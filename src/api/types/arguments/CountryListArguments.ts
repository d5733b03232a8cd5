import { ArgsType, Field } from "type-graphql";
import { CountryOrder } from "../order/CountryOrder";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { CountryWhere } from "../where/CountryWhere";
import { PageArguments } from "./PageArguments";

/** Which countries. */
@ArgsType()
export class CountryListArguments extends PageArguments {
  @Field(() => CountryWhere, { nullable: true, description: "Which ones." })
  readonly where?: CountryWhere;

  @Field(() => [CountryOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: CountryOrder[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
