import { Field, InputType } from "type-graphql";
import { CommitmentStatusFilter } from "./CommitmentStatusFilter";
import { IdFilter } from "./IdFilter";
import { IntFilter } from "./IntFilter";
import { RelatedEntityFilter } from "./RelatedEntityFilter";
import { RelatedMeetingFilter } from "./RelatedMeetingFilter";
import { RelatedOfficialFilter } from "./RelatedOfficialFilter";
import { RelatedTopicFilter } from "./RelatedTopicFilter";
import { StatedDateFilter } from "./StatedDateFilter";
import { TextFilter } from "./TextFilter";

@InputType({ description: "Which projects: all that is given must hold." })
export class ProjectWhere {
  @Field(() => IdFilter, { nullable: true, description: "The id." })
  readonly id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: "The name." })
  readonly name?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "Any name by which texts call it." })
  readonly alias?: TextFilter;

  @Field(() => IntFilter, { nullable: true, description: "How many relations it has." })
  readonly degree?: IntFilter;

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
