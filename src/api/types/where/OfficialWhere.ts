import { Field, InputType } from "type-graphql";
import { NamedWhere } from "./NamedWhere";
import { RelatedAgreementFilter } from "./RelatedAgreementFilter";
import { RelatedCountryFilter } from "./RelatedCountryFilter";
import { RelatedEntityFilter } from "./RelatedEntityFilter";
import { RelatedMeetingFilter } from "./RelatedMeetingFilter";
import { RelatedProjectFilter } from "./RelatedProjectFilter";
import { RelatedTopicFilter } from "./RelatedTopicFilter";

@InputType({ description: "Which officials: all that is given must hold." })
export class OfficialWhere extends NamedWhere {
  @Field(() => RelatedEntityFilter, {
    nullable: true,
    description: "Offices the official holds or held; two stints are two edges.",
  })
  readonly positions?: RelatedEntityFilter;

  @Field(() => RelatedCountryFilter, { nullable: true, description: "Countries the official acts for." })
  readonly represents?: RelatedCountryFilter;

  @Field(() => RelatedMeetingFilter, { nullable: true, description: "Meetings the official took part in." })
  readonly meetings?: RelatedMeetingFilter;

  @Field(() => RelatedProjectFilter, {
    nullable: true,
    description: "Projects the official is reported to have spoken about.",
  })
  readonly commentedProjects?: RelatedProjectFilter;

  @Field(() => RelatedAgreementFilter, {
    nullable: true,
    description: "Agreements the official is reported to have spoken about.",
  })
  readonly commentedAgreements?: RelatedAgreementFilter;

  @Field(() => RelatedTopicFilter, {
    nullable: true,
    description: "Topics the official is reported to have spoken about.",
  })
  readonly commentedTopics?: RelatedTopicFilter;

  @Field(() => RelatedMeetingFilter, {
    nullable: true,
    description: "Meetings the official is reported to have spoken about.",
  })
  readonly commentedMeetings?: RelatedMeetingFilter;

  @Field(() => RelatedAgreementFilter, { nullable: true, description: "Agreements the official signed." })
  readonly signed?: RelatedAgreementFilter;

  @Field(() => [OfficialWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: OfficialWhere[];

  @Field(() => [OfficialWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: OfficialWhere[];

  @Field(() => OfficialWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: OfficialWhere;
}
