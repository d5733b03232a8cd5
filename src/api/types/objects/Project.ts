import { Field, ObjectType } from "type-graphql";
import type { EntityOf } from "../EntityOf";
import { WithArguments } from "../WithArguments";
import { RelatedEntityArguments } from "../arguments/RelatedEntityArguments";
import { RelatedMeetingArguments } from "../arguments/RelatedMeetingArguments";
import { RelatedOfficialArguments } from "../arguments/RelatedOfficialArguments";
import { RelatedTopicArguments } from "../arguments/RelatedTopicArguments";
import { RelatedCountryOrInstitutionConnection } from "../connections/RelatedCountryOrInstitutionConnection";
import { RelatedMeetingConnection } from "../connections/RelatedMeetingConnection";
import { RelatedOfficialConnection } from "../connections/RelatedOfficialConnection";
import { RelatedTopicConnection } from "../connections/RelatedTopicConnection";
import { CommitmentStatus } from "../enums/CommitmentStatus";
import { CommitmentStatusChange } from "./CommitmentStatusChange";
import { Entity } from "./Entity";
import { Node } from "./Node";
import { StatedDate } from "./StatedDate";

@ObjectType({
  implements: [Node, Entity],
  description: "A named cooperation undertaking: a centre, plant, loan programme, line or initiative.",
})
export class Project implements EntityOf<"Project"> {
  @Field(() => StatedDate, {
    nullable: true,
    description: "When the project began or begins, as far as the texts say.",
  })
  readonly date: StatedDate | null;

  @Field(() => CommitmentStatus, {
    nullable: true,
    description: "How far the project has come, by its latest statement.",
  })
  readonly status: string | null;

  @Field(() => [CommitmentStatusChange], {
    description: "Every status the texts give it, oldest first, each with its quote.",
  })
  readonly statusHistory: CommitmentStatusChange[];

  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, { description: "Meetings that discussed the project." })
  readonly discussedAt: RelatedMeetingConnection;

  @WithArguments(() => RelatedOfficialArguments)
  @Field(() => RelatedOfficialConnection, {
    description: "Officials reported to have spoken about the project.",
  })
  readonly commentators: RelatedOfficialConnection;

  @WithArguments(() => RelatedEntityArguments)
  @Field(() => RelatedCountryOrInstitutionConnection, {
    description: "Countries and institutions that carry the project.",
  })
  readonly partners: RelatedCountryOrInstitutionConnection;

  @WithArguments(() => RelatedTopicArguments)
  @Field(() => RelatedTopicConnection, { description: "Topics the project is about." })
  readonly topics: RelatedTopicConnection;
}
