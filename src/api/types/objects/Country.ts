import { Field, ObjectType } from "type-graphql";
import type { EntityOf } from "../EntityOf";
import { WithArguments } from "../WithArguments";
import { RelatedAgreementArguments } from "../arguments/RelatedAgreementArguments";
import { RelatedInstitutionArguments } from "../arguments/RelatedInstitutionArguments";
import { RelatedMeetingArguments } from "../arguments/RelatedMeetingArguments";
import { RelatedOfficialArguments } from "../arguments/RelatedOfficialArguments";
import { RelatedProjectArguments } from "../arguments/RelatedProjectArguments";
import { RelatedAgreementConnection } from "../connections/RelatedAgreementConnection";
import { RelatedInstitutionConnection } from "../connections/RelatedInstitutionConnection";
import { RelatedMeetingConnection } from "../connections/RelatedMeetingConnection";
import { RelatedOfficialConnection } from "../connections/RelatedOfficialConnection";
import { RelatedProjectConnection } from "../connections/RelatedProjectConnection";
import { Entity } from "./Entity";
import { Node } from "./Node";

@ObjectType({
  implements: [Node, Entity],
  description: "A state, and its government where the government as such acts.",
})
export class Country implements EntityOf<"Country"> {
  @Field(() => String, { description: "ISO 3166-1 alpha-2 code." })
  readonly code: string;

  @WithArguments(() => RelatedOfficialArguments)
  @Field(() => RelatedOfficialConnection, {
    description: "Officials who hold or held an office of the state itself.",
  })
  readonly holders: RelatedOfficialConnection;

  @WithArguments(() => RelatedOfficialArguments)
  @Field(() => RelatedOfficialConnection, { description: "Officials who act for the country." })
  readonly officials: RelatedOfficialConnection;

  @WithArguments(() => RelatedInstitutionArguments)
  @Field(() => RelatedInstitutionConnection, { description: "Institutions that belong to the country." })
  readonly institutions: RelatedInstitutionConnection;

  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, { description: "Meetings the country took part in as a state." })
  readonly meetings: RelatedMeetingConnection;

  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, { description: "Meetings held, or planned, in the country." })
  readonly hostedMeetings: RelatedMeetingConnection;

  @WithArguments(() => RelatedProjectArguments)
  @Field(() => RelatedProjectConnection, { description: "Projects the country takes part in." })
  readonly partnerIn: RelatedProjectConnection;

  @WithArguments(() => RelatedAgreementArguments)
  @Field(() => RelatedAgreementConnection, { description: "Agreements the country concluded." })
  readonly signed: RelatedAgreementConnection;
}
