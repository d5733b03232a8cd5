import { ArgsType, Field } from "type-graphql";
import { StatementOrder } from "../order/StatementOrder";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { StatementWhere } from "../where/StatementWhere";
import { PageArguments } from "./PageArguments";

/** Which statements. */
@ArgsType()
export class StatementListArguments extends PageArguments {
  @Field(() => StatementWhere, { nullable: true, description: "Which ones." })
  readonly where?: StatementWhere;

  @Field(() => [StatementOrder], {
    nullable: true,
    description: "In which order; by document and place where nothing is given.",
  })
  readonly orderBy?: StatementOrder[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
