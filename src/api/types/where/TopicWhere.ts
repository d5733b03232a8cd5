import { Field, InputType } from "type-graphql";
import { NamedWhere } from "./NamedWhere";
import { RelatedAgreementFilter } from "./RelatedAgreementFilter";
import { RelatedMeetingFilter } from "./RelatedMeetingFilter";
import { RelatedOfficialFilter } from "./RelatedOfficialFilter";
import { RelatedProjectFilter } from "./RelatedProjectFilter";

@InputType({ description: "Which topics: all that is given must hold." })
export class TopicWhere extends NamedWhere {
  @Field(() => RelatedMeetingFilter, { nullable: true, description: "Meetings that discussed the topic." })
  readonly discussedAt?: RelatedMeetingFilter;

  @Field(() => RelatedOfficialFilter, {
    nullable: true,
    description: "Officials reported to have spoken about the topic.",
  })
  readonly commentators?: RelatedOfficialFilter;

  @Field(() => RelatedProjectFilter, { nullable: true, description: "Projects about the topic." })
  readonly projects?: RelatedProjectFilter;

  @Field(() => RelatedAgreementFilter, { nullable: true, description: "Agreements about the topic." })
  readonly agreements?: RelatedAgreementFilter;

  @Field(() => [TopicWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: TopicWhere[];

  @Field(() => [TopicWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: TopicWhere[];

  @Field(() => TopicWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: TopicWhere;
}
