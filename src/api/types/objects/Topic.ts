import { Field, ObjectType } from "type-graphql";
import type { EntityOf } from "../EntityOf";
import { WithArguments } from "../WithArguments";
import { RelatedAgreementArguments } from "../arguments/RelatedAgreementArguments";
import { RelatedMeetingArguments } from "../arguments/RelatedMeetingArguments";
import { RelatedOfficialArguments } from "../arguments/RelatedOfficialArguments";
import { RelatedProjectArguments } from "../arguments/RelatedProjectArguments";
import { RelatedAgreementConnection } from "../connections/RelatedAgreementConnection";
import { RelatedMeetingConnection } from "../connections/RelatedMeetingConnection";
import { RelatedOfficialConnection } from "../connections/RelatedOfficialConnection";
import { RelatedProjectConnection } from "../connections/RelatedProjectConnection";
import { Entity } from "./Entity";
import { Node } from "./Node";

@ObjectType({
  implements: [Node, Entity],
  description: "A mineral, commodity or policy field that cooperation is about.",
})
export class Topic implements EntityOf<"Topic"> {
  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, { description: "Meetings that discussed the topic." })
  readonly discussedAt: RelatedMeetingConnection;

  @WithArguments(() => RelatedOfficialArguments)
  @Field(() => RelatedOfficialConnection, {
    description: "Officials reported to have spoken about the topic.",
  })
  readonly commentators: RelatedOfficialConnection;

  @WithArguments(() => RelatedProjectArguments)
  @Field(() => RelatedProjectConnection, { description: "Projects about the topic." })
  readonly projects: RelatedProjectConnection;

  @WithArguments(() => RelatedAgreementArguments)
  @Field(() => RelatedAgreementConnection, { description: "Agreements about the topic." })
  readonly agreements: RelatedAgreementConnection;
}
