import { Field, InputType } from "type-graphql";
import { MeetingWhere } from "./MeetingWhere";
import { RelationWhere } from "./RelationWhere";

@InputType({ description: "Which meetings, by what they are and how they are related." })
export class RelatedMeetingWhere {
  @Field(() => MeetingWhere, { nullable: true, description: "Conditions on the entity at the other end." })
  readonly node?: MeetingWhere;

  @Field(() => RelationWhere, { nullable: true, description: "Conditions on the relation itself." })
  readonly relation?: RelationWhere;

  @Field(() => [RelatedMeetingWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: RelatedMeetingWhere[];

  @Field(() => [RelatedMeetingWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: RelatedMeetingWhere[];

  @Field(() => RelatedMeetingWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: RelatedMeetingWhere;
}
