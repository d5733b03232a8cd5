import { Field, InputType } from "type-graphql";
import { RelatedMeetingWhere } from "./RelatedMeetingWhere";

@InputType({ description: "Conditions on the meetings along one relation; all that are given must hold." })
export class RelatedMeetingFilter {
  @Field(() => RelatedMeetingWhere, { nullable: true, description: "At least one is such." })
  readonly some?: RelatedMeetingWhere;

  @Field(() => RelatedMeetingWhere, { nullable: true, description: "None is such." })
  readonly none?: RelatedMeetingWhere;

  @Field(() => RelatedMeetingWhere, {
    nullable: true,
    description: "All are such; true where there are none.",
  })
  readonly all?: RelatedMeetingWhere;
}
