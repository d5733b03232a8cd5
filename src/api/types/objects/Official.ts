import { Field, ObjectType } from "type-graphql";
import type { EntityOf } from "../EntityOf";
import { WithArguments } from "../WithArguments";
import { RelatedAgreementArguments } from "../arguments/RelatedAgreementArguments";
import { RelatedCountryArguments } from "../arguments/RelatedCountryArguments";
import { RelatedEntityArguments } from "../arguments/RelatedEntityArguments";
import { RelatedMeetingArguments } from "../arguments/RelatedMeetingArguments";
import { RelatedProjectArguments } from "../arguments/RelatedProjectArguments";
import { RelatedTopicArguments } from "../arguments/RelatedTopicArguments";
import { TimedArguments } from "../arguments/TimedArguments";
import { OfficialProjectConnection } from "../connections/OfficialProjectConnection";
import { RelatedAgreementConnection } from "../connections/RelatedAgreementConnection";
import { RelatedCountryConnection } from "../connections/RelatedCountryConnection";
import { RelatedCountryOrInstitutionConnection } from "../connections/RelatedCountryOrInstitutionConnection";
import { RelatedMeetingConnection } from "../connections/RelatedMeetingConnection";
import { RelatedProjectConnection } from "../connections/RelatedProjectConnection";
import { RelatedTopicConnection } from "../connections/RelatedTopicConnection";
import { Entity } from "./Entity";
import { Node } from "./Node";

@ObjectType({
  implements: [Node, Entity],
  description: "A named human being who holds or held public, diplomatic or corporate office.",
})
export class Official implements EntityOf<"Official"> {
  @WithArguments(() => RelatedEntityArguments)
  @Field(() => RelatedCountryOrInstitutionConnection, {
    description: "Offices the official holds or held; two stints are two edges.",
  })
  readonly positions: RelatedCountryOrInstitutionConnection;

  @WithArguments(() => RelatedCountryArguments)
  @Field(() => RelatedCountryConnection, { description: "Countries the official acts for." })
  readonly represents: RelatedCountryConnection;

  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, { description: "Meetings the official took part in." })
  readonly meetings: RelatedMeetingConnection;

  @WithArguments(() => RelatedProjectArguments)
  @Field(() => RelatedProjectConnection, {
    description: "Projects the official is reported to have spoken about.",
  })
  readonly commentedProjects: RelatedProjectConnection;

  @WithArguments(() => RelatedAgreementArguments)
  @Field(() => RelatedAgreementConnection, {
    description: "Agreements the official is reported to have spoken about.",
  })
  readonly commentedAgreements: RelatedAgreementConnection;

  @WithArguments(() => RelatedTopicArguments)
  @Field(() => RelatedTopicConnection, {
    description: "Topics the official is reported to have spoken about.",
  })
  readonly commentedTopics: RelatedTopicConnection;

  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, {
    description: "Meetings the official is reported to have spoken about.",
  })
  readonly commentedMeetings: RelatedMeetingConnection;

  @WithArguments(() => RelatedAgreementArguments)
  @Field(() => RelatedAgreementConnection, { description: "Agreements the official signed." })
  readonly signed: RelatedAgreementConnection;

  @WithArguments(() => TimedArguments)
  @Field(() => OfficialProjectConnection, {
    description:
      "Projects the official commented on or took part in discussing, each with the ways that tie them.",
  })
  readonly projects: OfficialProjectConnection;
}
