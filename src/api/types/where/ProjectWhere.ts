import { Field, InputType } from "type-graphql";
import { CommitmentStatusFilter } from "./CommitmentStatusFilter";
import { NamedWhere } from "./NamedWhere";
import { RelatedEntityFilter } from "./RelatedEntityFilter";
import { RelatedMeetingFilter } from "./RelatedMeetingFilter";
import { RelatedOfficialFilter } from "./RelatedOfficialFilter";
import { RelatedTopicFilter } from "./RelatedTopicFilter";
import { StatedDateFilter } from "./StatedDateFilter";

@InputType({ description: "Which projects: all that is given must hold." })
export class ProjectWhere extends NamedWhere {
  @Field(() => StatedDateFilter, { nullable: true, description: "When it began or begins." })
  readonly date?: StatedDateFilter;

  @Field(() => CommitmentStatusFilter, { nullable: true, description: "Its status." })
  readonly status?: CommitmentStatusFilter;

  @Field(() => RelatedMeetingFilter, { nullable: true, description: "Meetings that discussed the project." })
  readonly discussedAt?: RelatedMeetingFilter;

  @Field(() => RelatedOfficialFilter, {
    nullable: true,
    description: "Officials reported to have spoken about the project.",
  })
  readonly commentators?: RelatedOfficialFilter;

  @Field(() => RelatedEntityFilter, {
    nullable: true,
    description: "Countries and institutions that carry the project.",
  })
  readonly partners?: RelatedEntityFilter;

  @Field(() => RelatedTopicFilter, { nullable: true, description: "Topics the project is about." })
  readonly topics?: RelatedTopicFilter;

  @Field(() => [ProjectWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: ProjectWhere[];

  @Field(() => [ProjectWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: ProjectWhere[];

  @Field(() => ProjectWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: ProjectWhere;
}
