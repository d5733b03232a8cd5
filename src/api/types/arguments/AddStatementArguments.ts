import { ArgsType, Field, ID, Int } from "type-graphql";
import { Modality } from "../enums/Modality";
import { RelationKind } from "../enums/RelationKind";
import { Role } from "../enums/Role";
import { KeyedArguments } from "./KeyedArguments";

/** What is stated. */
@ArgsType()
export class AddStatementArguments extends KeyedArguments {
  @Field(() => ID, { description: "The document that states it." })
  readonly document: string;

  @Field(() => Int, { description: "Offset of the quote in its text, in UTF-16 code units." })
  readonly start: number;

  @Field(() => Int, { description: "Offset after the quote." })
  readonly end: number;

  @Field(() => RelationKind, { description: "The kind of relation." })
  readonly kind: string;

  @Field(() => ID, { description: "The entity it starts at." })
  readonly from: string;

  @Field(() => ID, { description: "The entity it ends at." })
  readonly to: string;

  @Field(() => String, { nullable: true, description: "The office's title (HOLDS_POSITION)." })
  readonly title?: string;

  @Field(() => Role, { nullable: true, description: "The part played (PARTICIPATED_IN, PARTNER_IN)." })
  readonly role?: string;

  @Field(() => String, { nullable: true, description: "The city (HELD_IN)." })
  readonly city?: string;

  @Field(() => String, { nullable: true, description: "The attitude (COMMENTED_ON)." })
  readonly stance?: string;

  @Field(() => String, { nullable: true, description: "First day, `YYYY`, `YYYY-MM` or `YYYY-MM-DD`." })
  readonly since?: string;

  @Field(() => String, { nullable: true, description: "Last day, likewise." })
  readonly until?: string;

  @Field(() => Modality, { defaultValue: "HELD", description: "How sure the text is." })
  readonly modality: string;

  @Field(() => String, { description: "Why, for the log." })
  readonly reason: string;
}
