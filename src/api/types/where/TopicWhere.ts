import { Field, InputType } from "type-graphql";
import { IdFilter } from "./IdFilter";
import { IntFilter } from "./IntFilter";
import { RelatedAgreementFilter } from "./RelatedAgreementFilter";
import { RelatedMeetingFilter } from "./RelatedMeetingFilter";
import { RelatedOfficialFilter } from "./RelatedOfficialFilter";
import { RelatedProjectFilter } from "./RelatedProjectFilter";
import { TextFilter } from "./TextFilter";

@InputType({ description: "Which topics: all that is given must hold." })
export class TopicWhere {
  @Field(() => IdFilter, { nullable: true, description: "The id." })
  readonly id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: "The name." })
  readonly name?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "Any name by which texts call it." })
  readonly alias?: TextFilter;

  @Field(() => IntFilter, { nullable: true, description: "How many relations it has." })
  readonly degree?: IntFilter;

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
