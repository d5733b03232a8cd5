import { Field, InputType } from "type-graphql";
import { MeetingStatusFilter } from "./MeetingStatusFilter";
import { NamedWhere } from "./NamedWhere";
import { RelatedAgreementFilter } from "./RelatedAgreementFilter";
import { RelatedCountryFilter } from "./RelatedCountryFilter";
import { RelatedInstitutionFilter } from "./RelatedInstitutionFilter";
import { RelatedMeetingFilter } from "./RelatedMeetingFilter";
import { RelatedOfficialFilter } from "./RelatedOfficialFilter";
import { RelatedProjectFilter } from "./RelatedProjectFilter";
import { RelatedTopicFilter } from "./RelatedTopicFilter";
import { StatedDateFilter } from "./StatedDateFilter";
import { TextFilter } from "./TextFilter";

@InputType({ description: "Which meetings: all that is given must hold." })
export class MeetingWhere extends NamedWhere {
  @Field(() => StatedDateFilter, { nullable: true, description: "When it was or will be held." })
  readonly date?: StatedDateFilter;

  @Field(() => TextFilter, { nullable: true, description: "The city in which it was or will be held." })
  readonly city?: TextFilter;

  @Field(() => MeetingStatusFilter, { nullable: true, description: "Its status." })
  readonly status?: MeetingStatusFilter;

  @Field(() => RelatedOfficialFilter, { nullable: true, description: "Officials who took part." })
  readonly officials?: RelatedOfficialFilter;

  @Field(() => RelatedInstitutionFilter, { nullable: true, description: "Institutions that took part." })
  readonly institutions?: RelatedInstitutionFilter;

  @Field(() => RelatedCountryFilter, { nullable: true, description: "States that took part." })
  readonly countries?: RelatedCountryFilter;

  @Field(() => RelatedCountryFilter, {
    nullable: true,
    description: "The country it was, or will be, held in.",
  })
  readonly heldIn?: RelatedCountryFilter;

  @Field(() => RelatedProjectFilter, { nullable: true, description: "Projects discussed there." })
  readonly projects?: RelatedProjectFilter;

  @Field(() => RelatedAgreementFilter, { nullable: true, description: "Agreements discussed there." })
  readonly agreements?: RelatedAgreementFilter;

  @Field(() => RelatedTopicFilter, { nullable: true, description: "Topics discussed there." })
  readonly topics?: RelatedTopicFilter;

  @Field(() => RelatedOfficialFilter, {
    nullable: true,
    description: "Officials reported to have spoken about the meeting.",
  })
  readonly commentators?: RelatedOfficialFilter;

  @Field(() => RelatedAgreementFilter, { nullable: true, description: "Agreements concluded there." })
  readonly produced?: RelatedAgreementFilter;

  @Field(() => RelatedMeetingFilter, { nullable: true, description: "Earlier meetings of the same series." })
  readonly follows?: RelatedMeetingFilter;

  @Field(() => RelatedMeetingFilter, { nullable: true, description: "Later meetings of the same series." })
  readonly followedBy?: RelatedMeetingFilter;

  @Field(() => [MeetingWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: MeetingWhere[];

  @Field(() => [MeetingWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: MeetingWhere[];

  @Field(() => MeetingWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: MeetingWhere;
}
