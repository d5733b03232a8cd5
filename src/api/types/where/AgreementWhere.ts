import { Field, InputType } from "type-graphql";
import { CommitmentStatusFilter } from "./CommitmentStatusFilter";
import { NamedWhere } from "./NamedWhere";
import { RelatedEntityFilter } from "./RelatedEntityFilter";
import { RelatedMeetingFilter } from "./RelatedMeetingFilter";
import { RelatedOfficialFilter } from "./RelatedOfficialFilter";
import { RelatedTopicFilter } from "./RelatedTopicFilter";
import { StatedDateFilter } from "./StatedDateFilter";

@InputType({ description: "Which agreements: all that is given must hold." })
export class AgreementWhere extends NamedWhere {
  @Field(() => StatedDateFilter, { nullable: true, description: "When it was signed or agreed." })
  readonly date?: StatedDateFilter;

  @Field(() => CommitmentStatusFilter, { nullable: true, description: "Its status." })
  readonly status?: CommitmentStatusFilter;

  @Field(() => RelatedMeetingFilter, {
    nullable: true,
    description: "Meetings that discussed the agreement.",
  })
  readonly discussedAt?: RelatedMeetingFilter;

  @Field(() => RelatedOfficialFilter, {
    nullable: true,
    description: "Officials reported to have spoken about the agreement.",
  })
  readonly commentators?: RelatedOfficialFilter;

  @Field(() => RelatedEntityFilter, { nullable: true, description: "Who signed or concluded it." })
  readonly signatories?: RelatedEntityFilter;

  @Field(() => RelatedMeetingFilter, { nullable: true, description: "Meetings that concluded it." })
  readonly producedAt?: RelatedMeetingFilter;

  @Field(() => RelatedTopicFilter, { nullable: true, description: "Topics the agreement is about." })
  readonly topics?: RelatedTopicFilter;

  @Field(() => [AgreementWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: AgreementWhere[];

  @Field(() => [AgreementWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: AgreementWhere[];

  @Field(() => AgreementWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: AgreementWhere;
}
