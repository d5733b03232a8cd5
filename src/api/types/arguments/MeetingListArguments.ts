import { ArgsType, Field } from "type-graphql";
import { MeetingOrder } from "../order/MeetingOrder";
import { MeetingWhere } from "../where/MeetingWhere";
import { EntityListArguments } from "./EntityListArguments";

/** Which meetings. */
@ArgsType()
export class MeetingListArguments extends EntityListArguments {
  @Field(() => MeetingWhere, { nullable: true, description: "Which ones." })
  readonly where?: MeetingWhere;

  @Field(() => [MeetingOrder], {
    nullable: true,
    description: "In which order; by name where nothing is given.",
  })
  readonly orderBy?: MeetingOrder[];
}
