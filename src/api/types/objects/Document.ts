import { Field, Int, ObjectType } from "type-graphql";
import { WithArguments } from "../WithArguments";
import { PageArguments } from "../arguments/PageArguments";
import { StatementListArguments } from "../arguments/StatementListArguments";
import { MentionConnection } from "../connections/MentionConnection";
import { StatementConnection } from "../connections/StatementConnection";
import { DateTimeScalar } from "../scalars/DateTimeScalar";
import { Node } from "./Node";
import { StatedDate } from "./StatedDate";

@ObjectType({ implements: Node, description: "A text as it was read, unchanged." })
export class Document {
  @Field(() => String, { nullable: true, description: "Its headline." })
  readonly title: string | null;

  @Field(() => String, { nullable: true, description: "Who published it." })
  readonly publisher: string | null;

  @Field(() => StatedDate, { nullable: true, description: "When it was published." })
  readonly publishedOn: StatedDate | null;

  @Field(() => String, { description: "BCP 47 tag of the body." })
  readonly language: string;

  @Field(() => String, { description: "The whole text, verbatim." })
  readonly text: string;

  @Field(() => Int, { description: "Offset of the first character of the article, in UTF-16 code units." })
  readonly bodyStart: number;

  @Field(() => Int, { description: "Offset after the last character of the article, in UTF-16 code units." })
  readonly bodyEnd: number;

  @Field(() => String, {
    nullable: true,
    description: "Base name of the file it came from; null for a text that came over the API.",
  })
  readonly file: string | null;

  @Field(() => DateTimeScalar, { description: "When it entered the graph." })
  readonly recordedAt: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "When it was withdrawn; null while it stands.",
  })
  readonly withdrawnAt: string | null;

  @WithArguments(() => PageArguments)
  @Field(() => MentionConnection, {
    description: "Spans of the text that name an entity, in order of the text.",
  })
  readonly mentions: MentionConnection;

  @WithArguments(() => StatementListArguments)
  @Field(() => StatementConnection, { description: "What it states, in order of the text." })
  readonly statements: StatementConnection;
}
