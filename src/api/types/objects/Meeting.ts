import { Field, ObjectType } from "type-graphql";
import type { EntityOf } from "../EntityOf";
import { WithArguments } from "../WithArguments";
import { RelatedAgreementArguments } from "../arguments/RelatedAgreementArguments";
import { RelatedCountryArguments } from "../arguments/RelatedCountryArguments";
import { RelatedInstitutionArguments } from "../arguments/RelatedInstitutionArguments";
import { RelatedMeetingArguments } from "../arguments/RelatedMeetingArguments";
import { RelatedOfficialArguments } from "../arguments/RelatedOfficialArguments";
import { RelatedProjectArguments } from "../arguments/RelatedProjectArguments";
import { RelatedTopicArguments } from "../arguments/RelatedTopicArguments";
import { RelatedAgreementConnection } from "../connections/RelatedAgreementConnection";
import { RelatedCountryConnection } from "../connections/RelatedCountryConnection";
import { RelatedInstitutionConnection } from "../connections/RelatedInstitutionConnection";
import { RelatedMeetingConnection } from "../connections/RelatedMeetingConnection";
import { RelatedOfficialConnection } from "../connections/RelatedOfficialConnection";
import { RelatedProjectConnection } from "../connections/RelatedProjectConnection";
import { RelatedTopicConnection } from "../connections/RelatedTopicConnection";
import { MeetingStatus } from "../enums/MeetingStatus";
import { Entity } from "./Entity";
import { MeetingStatusChange } from "./MeetingStatusChange";
import { Node } from "./Node";
import { StatedDate } from "./StatedDate";

@ObjectType({
  implements: [Node, Entity],
  description: "A concrete event: a meeting, forum, summit, visit, session, ceremony or talk.",
})
export class Meeting implements EntityOf<"Meeting"> {
  @Field(() => StatedDate, {
    nullable: true,
    description: "The first day of the event, as precisely as the texts state it.",
  })
  readonly date: StatedDate | null;

  @Field(() => String, { nullable: true, description: "The city in which it was or will be held." })
  readonly city: string | null;

  @Field(() => MeetingStatus, {
    nullable: true,
    description: "Whether the event took place. A planned meeting is not a held one.",
  })
  readonly status: string | null;

  @Field(() => [MeetingStatusChange], {
    description: "Every status the texts give it, oldest first, each with its quote.",
  })
  readonly statusHistory: MeetingStatusChange[];

  @WithArguments(() => RelatedOfficialArguments)
  @Field(() => RelatedOfficialConnection, { description: "Officials who took part." })
  readonly officials: RelatedOfficialConnection;

  @WithArguments(() => RelatedInstitutionArguments)
  @Field(() => RelatedInstitutionConnection, { description: "Institutions that took part." })
  readonly institutions: RelatedInstitutionConnection;

  @WithArguments(() => RelatedCountryArguments)
  @Field(() => RelatedCountryConnection, { description: "States that took part." })
  readonly countries: RelatedCountryConnection;

  @WithArguments(() => RelatedCountryArguments)
  @Field(() => RelatedCountryConnection, { description: "The country it was, or will be, held in." })
  readonly heldIn: RelatedCountryConnection;

  @WithArguments(() => RelatedProjectArguments)
  @Field(() => RelatedProjectConnection, { description: "Projects discussed there." })
  readonly projects: RelatedProjectConnection;

  @WithArguments(() => RelatedAgreementArguments)
  @Field(() => RelatedAgreementConnection, { description: "Agreements discussed there." })
  readonly agreements: RelatedAgreementConnection;

  @WithArguments(() => RelatedTopicArguments)
  @Field(() => RelatedTopicConnection, { description: "Topics discussed there." })
  readonly topics: RelatedTopicConnection;

  @WithArguments(() => RelatedOfficialArguments)
  @Field(() => RelatedOfficialConnection, {
    description: "Officials reported to have spoken about the meeting.",
  })
  readonly commentators: RelatedOfficialConnection;

  @WithArguments(() => RelatedAgreementArguments)
  @Field(() => RelatedAgreementConnection, { description: "Agreements concluded there." })
  readonly produced: RelatedAgreementConnection;

  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, { description: "Earlier meetings of the same series." })
  readonly follows: RelatedMeetingConnection;

  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, { description: "Later meetings of the same series." })
  readonly followedBy: RelatedMeetingConnection;
}
