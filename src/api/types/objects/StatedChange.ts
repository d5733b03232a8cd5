import { Field, ObjectType } from "type-graphql";
import { Modality } from "../enums/Modality";
import { Quote } from "./Quote";
import { StatedDate } from "./StatedDate";

/** When, how surely and by which words a document states that something came to be so. */
@ObjectType()
export abstract class StatedChange {
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
