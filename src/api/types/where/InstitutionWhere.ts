import { Field, InputType } from "type-graphql";
import { NamedWhere } from "./NamedWhere";
import { RelatedAgreementFilter } from "./RelatedAgreementFilter";
import { RelatedCountryFilter } from "./RelatedCountryFilter";
import { RelatedMeetingFilter } from "./RelatedMeetingFilter";
import { RelatedOfficialFilter } from "./RelatedOfficialFilter";
import { RelatedProjectFilter } from "./RelatedProjectFilter";

@InputType({ description: "Which institutions: all that is given must hold." })
export class InstitutionWhere extends NamedWhere {
  @Field(() => RelatedOfficialFilter, {
    nullable: true,
    description: "Officials who hold or held an office here.",
  })
  readonly holders?: RelatedOfficialFilter;

  @Field(() => RelatedCountryFilter, { nullable: true, description: "Countries the institution belongs to." })
  readonly represents?: RelatedCountryFilter;

  @Field(() => RelatedMeetingFilter, {
    nullable: true,
    description: "Meetings the institution took part in.",
  })
  readonly meetings?: RelatedMeetingFilter;

  @Field(() => RelatedProjectFilter, {
    nullable: true,
    description: "Projects the institution takes part in.",
  })
  readonly partnerIn?: RelatedProjectFilter;

  @Field(() => RelatedAgreementFilter, { nullable: true, description: "Agreements the institution signed." })
  readonly signed?: RelatedAgreementFilter;

  @Field(() => [InstitutionWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: InstitutionWhere[];

  @Field(() => [InstitutionWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: InstitutionWhere[];

  @Field(() => InstitutionWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: InstitutionWhere;
}
