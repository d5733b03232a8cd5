import { ArgsType, Field } from "type-graphql";
import { TopicOrder } from "../order/TopicOrder";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { TopicWhere } from "../where/TopicWhere";
import { PageArguments } from "./PageArguments";

/** Which topics. */
@ArgsType()
export class TopicListArguments extends PageArguments {
  @Field(() => TopicWhere, { nullable: true, description: "Which ones." })
  readonly where?: TopicWhere;

  @Field(() => [TopicOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: TopicOrder[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
