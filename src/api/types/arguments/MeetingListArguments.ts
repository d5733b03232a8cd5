import { ArgsType, Field } from "type-graphql";
import { MeetingOrder } from "../order/MeetingOrder";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { MeetingWhere } from "../where/MeetingWhere";
import { PageArguments } from "./PageArguments";

/** Which meetings. */
@ArgsType()
export class MeetingListArguments extends PageArguments {
  @Field(() => MeetingWhere, { nullable: true, description: "Which ones." })
  readonly where?: MeetingWhere;

  @Field(() => [MeetingOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: MeetingOrder[];

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "What the graph held at this moment, instead of now.",
  })
  readonly knownAt?: string;
}
