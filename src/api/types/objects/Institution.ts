import { Field, ObjectType } from "type-graphql";
import type { EntityOf } from "../EntityOf";
import { WithArguments } from "../WithArguments";
import { RelatedAgreementArguments } from "../arguments/RelatedAgreementArguments";
import { RelatedCountryArguments } from "../arguments/RelatedCountryArguments";
import { RelatedMeetingArguments } from "../arguments/RelatedMeetingArguments";
import { RelatedOfficialArguments } from "../arguments/RelatedOfficialArguments";
import { RelatedProjectArguments } from "../arguments/RelatedProjectArguments";
import { RelatedAgreementConnection } from "../connections/RelatedAgreementConnection";
import { RelatedCountryConnection } from "../connections/RelatedCountryConnection";
import { RelatedMeetingConnection } from "../connections/RelatedMeetingConnection";
import { RelatedOfficialConnection } from "../connections/RelatedOfficialConnection";
import { RelatedProjectConnection } from "../connections/RelatedProjectConnection";
import { Entity } from "./Entity";
import { Node } from "./Node";

@ObjectType({
  implements: [Node, Entity],
  description:
    "A ministry, agency, company, parliament, university, delegation or international organisation.",
})
export class Institution implements EntityOf<"Institution"> {
  @WithArguments(() => RelatedOfficialArguments)
  @Field(() => RelatedOfficialConnection, { description: "Officials who hold or held an office here." })
  readonly holders: RelatedOfficialConnection;

  @WithArguments(() => RelatedCountryArguments)
  @Field(() => RelatedCountryConnection, { description: "Countries the institution belongs to." })
  readonly represents: RelatedCountryConnection;

  @WithArguments(() => RelatedMeetingArguments)
  @Field(() => RelatedMeetingConnection, { description: "Meetings the institution took part in." })
  readonly meetings: RelatedMeetingConnection;

  @WithArguments(() => RelatedProjectArguments)
  @Field(() => RelatedProjectConnection, { description: "Projects the institution takes part in." })
  readonly partnerIn: RelatedProjectConnection;

  @WithArguments(() => RelatedAgreementArguments)
  @Field(() => RelatedAgreementConnection, { description: "Agreements the institution signed." })
  readonly signed: RelatedAgreementConnection;
}
