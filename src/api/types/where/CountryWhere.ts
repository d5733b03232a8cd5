import { Field, InputType } from "type-graphql";
import { NamedWhere } from "./NamedWhere";
import { RelatedAgreementFilter } from "./RelatedAgreementFilter";
import { RelatedInstitutionFilter } from "./RelatedInstitutionFilter";
import { RelatedMeetingFilter } from "./RelatedMeetingFilter";
import { RelatedOfficialFilter } from "./RelatedOfficialFilter";
import { RelatedProjectFilter } from "./RelatedProjectFilter";
import { TextFilter } from "./TextFilter";

@InputType({ description: "Which countries: all that is given must hold." })
export class CountryWhere extends NamedWhere {
  @Field(() => TextFilter, { nullable: true, description: "ISO 3166-1 alpha-2 code." })
  readonly code?: TextFilter;

  @Field(() => RelatedOfficialFilter, {
    nullable: true,
    description: "Officials who hold or held an office of the state itself.",
  })
  readonly holders?: RelatedOfficialFilter;

  @Field(() => RelatedOfficialFilter, { nullable: true, description: "Officials who act for the country." })
  readonly officials?: RelatedOfficialFilter;

  @Field(() => RelatedInstitutionFilter, {
    nullable: true,
    description: "Institutions that belong to the country.",
  })
  readonly institutions?: RelatedInstitutionFilter;

  @Field(() => RelatedMeetingFilter, {
    nullable: true,
    description: "Meetings the country took part in as a state.",
  })
  readonly meetings?: RelatedMeetingFilter;

  @Field(() => RelatedMeetingFilter, {
    nullable: true,
    description: "Meetings held, or planned, in the country.",
  })
  readonly hostedMeetings?: RelatedMeetingFilter;

  @Field(() => RelatedProjectFilter, { nullable: true, description: "Projects the country takes part in." })
  readonly partnerIn?: RelatedProjectFilter;

  @Field(() => RelatedAgreementFilter, { nullable: true, description: "Agreements the country concluded." })
  readonly signed?: RelatedAgreementFilter;

  @Field(() => [CountryWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: CountryWhere[];

  @Field(() => [CountryWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: CountryWhere[];

  @Field(() => CountryWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: CountryWhere;
}
