import { ArgsType, Field } from "type-graphql";
import { RelatedMeetingOrder } from "../order/RelatedMeetingOrder";
import { RelatedMeetingWhere } from "../where/RelatedMeetingWhere";
import { TimedArguments } from "./TimedArguments";

/** Which meetings along a relation. */
@ArgsType()
export class RelatedMeetingArguments extends TimedArguments {
  @Field(() => RelatedMeetingWhere, { nullable: true, description: "Which ones." })
  readonly where?: RelatedMeetingWhere;

  @Field(() => [RelatedMeetingOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedMeetingOrder[];
}
