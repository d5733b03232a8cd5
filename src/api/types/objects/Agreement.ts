import { Field, ObjectType } from "type-graphql";
import type { EntityOf } from "../EntityOf";
import { WithArguments } from "../WithArguments";
import { RelatedEntityArguments } from "../arguments/RelatedEntityArguments";
import { RelatedMeetingArguments } from "../arguments/RelatedMeetingArguments";
import { RelatedOfficialArguments } from "../arguments/RelatedOfficialArguments";
import { RelatedTopicArguments } from "../arguments/RelatedTopicArguments";
import { RelatedMeetingConnection } from "../connections/RelatedMeetingConnection";
import { RelatedOfficialConnection } from "../connections/RelatedOfficialConnection";
import { RelatedSignatoryConnection } from "../connections/RelatedSignatoryConnection";
import { RelatedTopicConnection } from "../connections/RelatedTopicConnection";
import { CommitmentStatus } from "../enums/CommitmentStatus";
import { CommitmentStatusChange } from "./CommitmentStatusChange";
import { Entity } from "./Entity";
import { Node } from "./Node";
import { StatedDate } from "./StatedDate";

@ObjectType({
  implements: [Node, Entity],
  description: "A treaty, memorandum, declaration or agreed level of partnership.",
})
export class Agreement implements EntityOf<"Agreement"> {
  @Field(() => StatedDate, {
    nullable: true,
    description: "When it was signed or agreed, as precisely as the texts state it.",
  })
  readonly date: StatedDate | null;

  @Field(() => CommitmentStatus, {
    nullable: true,
    description: "How far the agreement has come, by its latest statement.",
  })
  readonly status: string | null;

  @Field(() => [CommitmentStatusChange], {
    description: "Every status the texts give it, oldest first, each with its quote.",
  })
  readonly statusHistory: CommitmentStatusChange[];

  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, { description: "Meetings that discussed the agreement." })
  readonly discussedAt: RelatedMeetingConnection;

  @WithArguments(() => RelatedOfficialArguments)
  @Field(() => RelatedOfficialConnection, {
    description: "Officials reported to have spoken about the agreement.",
  })
  readonly commentators: RelatedOfficialConnection;

  @WithArguments(() => RelatedEntityArguments)
  @Field(() => RelatedSignatoryConnection, { description: "Who signed or concluded it." })
  readonly signatories: RelatedSignatoryConnection;

  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, { description: "Meetings that concluded it." })
  readonly producedAt: RelatedMeetingConnection;

  @WithArguments(() => RelatedTopicArguments)
  @Field(() => RelatedTopicConnection, { description: "Topics the agreement is about." })
  readonly topics: RelatedTopicConnection;
}
