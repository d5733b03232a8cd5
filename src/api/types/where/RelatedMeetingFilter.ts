import { Field, InputType } from "type-graphql";
import { IntFilter } from "./IntFilter";
import { MeetingWhere } from "./MeetingWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Conditions on the meetings along one relation; all that are given must hold." })
export class RelatedMeetingFilter {
  @Field(() => MeetingWhere, { nullable: true, description: "At least one is such." })
  readonly some?: MeetingWhere;

  @Field(() => MeetingWhere, { nullable: true, description: "None is such." })
  readonly none?: MeetingWhere;

  @Field(() => MeetingWhere, { nullable: true, description: "All are such; true where there are none." })
  readonly all?: MeetingWhere;

  @Field(() => IntFilter, {
    nullable: true,
    description: "How many relations there are, of those that count.",
  })
  readonly count?: IntFilter;

  @Field(() => RelationWhere, { nullable: true, description: "Only relations that are such count." })
  readonly relation?: RelationWhere;
}
