import { Field, InputType } from "type-graphql";
import { DateTimeFilter } from "./DateTimeFilter";
import { FloatFilter } from "./FloatFilter";
import { IdFilter } from "./IdFilter";
import { ModalityFilter } from "./ModalityFilter";
import { RelationKindFilter } from "./RelationKindFilter";
import { StatedDateFilter } from "./StatedDateFilter";
import { TextFilter } from "./TextFilter";

@InputType({ description: "Which statements: all that is given must hold." })
export class StatementWhere {
  @Field(() => RelationKindFilter, { nullable: true, description: "The kind of relation." })
  readonly kind?: RelationKindFilter;

  @Field(() => IdFilter, { nullable: true, description: "The document that states it." })
  readonly document?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: "The words that state it." })
  readonly quote?: TextFilter;

  @Field(() => ModalityFilter, { nullable: true, description: "How sure the text is." })
  readonly modality?: ModalityFilter;

  @Field(() => FloatFilter, { nullable: true, description: "How sure the extractor is." })
  readonly confidence?: FloatFilter;

  @Field(() => TextFilter, { nullable: true, description: "What found it." })
  readonly extractor?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "The rule that fired." })
  readonly rule?: TextFilter;

  @Field(() => StatedDateFilter, { nullable: true, description: "The day it was observed." })
  readonly observedOn?: StatedDateFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it entered the graph." })
  readonly recordedAt?: DateTimeFilter;

  @Field(() => [StatementWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: StatementWhere[];

  @Field(() => [StatementWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: StatementWhere[];

  @Field(() => StatementWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: StatementWhere;
}
