import { Field, Float, Int, ObjectType } from "type-graphql";
import { Modality } from "../enums/Modality";
import { RelationKind } from "../enums/RelationKind";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { Context } from "./Context";
import { Document } from "./Document";
import { Node } from "./Node";
import { Relation } from "./Relation";
import { StatedDate } from "./StatedDate";

@ObjectType({ implements: Node, description: "A relation as one document states it, proved by its quote." })
export class Statement {
  @Field(() => String, {
    description: "The words that state it: the slice from start to end of the document text.",
  })
  readonly quote: string;

  @Field(() => Int, { description: "Offset of the quote in the document text, in UTF-16 code units." })
  readonly start: number;

  @Field(() => Int, { description: "Offset after the quote, in UTF-16 code units." })
  readonly end: number;

  @Field(() => [Context], {
    description: "Words outside the quote that name one of the ends; empty where the quote names both.",
  })
  readonly context: Context[];

  @Field(() => RelationKind, { description: "The kind of relation stated." })
  readonly kind: string;

  @Field(() => Document, { description: "The document that states it." })
  readonly document: Document;

  @Field(() => Relation, { description: "The relation it supports." })
  readonly relation: Relation;

  @Field(() => StatedDate, { nullable: true, description: "The event's date, else the publication's." })
  readonly observedOn: StatedDate | null;

  @Field(() => StatedDate, { nullable: true, description: "First day of the interval as stated here." })
  readonly since: StatedDate | null;

  @Field(() => StatedDate, { nullable: true, description: "Last day of the interval as stated here." })
  readonly until: StatedDate | null;

  @Field(() => Float, { description: "How sure the extractor is, from 0 to 1." })
  readonly confidence: number;

  @Field(() => Modality, { description: "How sure the text is." })
  readonly modality: string;

  @Field(() => String, {
    description: "What found it: a recogniser with its version, or the curator who added it.",
  })
  readonly extractor: string;

  @Field(() => String, { nullable: true, description: "The rule that fired." })
  readonly rule: string | null;

  @Field(() => DateTimeScalar, { description: "When it entered the graph." })
  readonly recordedAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was retracted; null while it stands.",
  })
  readonly retractedAt: string | null;
}
