import { Field, ObjectType } from "type-graphql";
import { CommitmentStatus } from "../enums/CommitmentStatus";
import { Modality } from "../enums/Modality";
import { Quote } from "./Quote";
import { StatedDate } from "./StatedDate";

@ObjectType({ description: "A status as one document states it." })
export class CommitmentStatusChange {
  @Field(() => CommitmentStatus, { description: "The status." })
  readonly status: string;

  @Field(() => StatedDate, {
    nullable: true,
    description: "The day it was so: the event's date, else the publication's.",
  })
  readonly observedOn: StatedDate | null;

  @Field(() => Modality, { description: "How sure the text is." })
  readonly modality: string;

  @Field(() => Quote, { description: "The words that state it." })
  readonly quote: Quote;
}
