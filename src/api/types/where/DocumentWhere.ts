import { Field, InputType } from "type-graphql";
import { DateTimeFilter } from "./DateTimeFilter";
import { IdFilter } from "./IdFilter";
import { StatedDateFilter } from "./StatedDateFilter";
import { TextFilter } from "./TextFilter";

@InputType({ description: "Which documents: all that is given must hold." })
export class DocumentWhere {
  @Field(() => IdFilter, { nullable: true, description: "The id." })
  readonly id?: IdFilter;

  @Field(() => TextFilter, { nullable: true, description: "The headline." })
  readonly title?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "Who published it." })
  readonly publisher?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "BCP 47 tag of the body." })
  readonly language?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "Base name of the file it came from." })
  readonly file?: TextFilter;

  @Field(() => TextFilter, { nullable: true, description: "The text." })
  readonly text?: TextFilter;

  @Field(() => StatedDateFilter, { nullable: true, description: "When it was published." })
  readonly publishedOn?: StatedDateFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: "When it entered the graph." })
  readonly recordedAt?: DateTimeFilter;

  @Field(() => [DocumentWhere], { nullable: true, description: "All of these hold." })
  readonly AND?: DocumentWhere[];

  @Field(() => [DocumentWhere], { nullable: true, description: "At least one of these holds." })
  readonly OR?: DocumentWhere[];

  @Field(() => DocumentWhere, { nullable: true, description: "This does not hold." })
  readonly NOT?: DocumentWhere;
}
