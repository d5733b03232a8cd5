import { ArgsType, Field } from "type-graphql";
import { RelatedMeetingOrder } from "../order/RelatedMeetingOrder";
import { MeetingWhere } from "../where/MeetingWhere";
import { RelationWhere } from "../where/RelationWhere";
import { TimedArguments } from "./TimedArguments";

/** Which meetings along a relation. */
@ArgsType()
export class RelatedMeetingArguments extends TimedArguments {
  @Field(() => MeetingWhere, { nullable: true, description: "Which ones, by what they are." })
  readonly where?: MeetingWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Which ones, by how they are related." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedMeetingOrder], {
    nullable: true,
    description: "In which order; best evidenced first where nothing is given.",
  })
  readonly orderBy?: RelatedMeetingOrder[];
}
